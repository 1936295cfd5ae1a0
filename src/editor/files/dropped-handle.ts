/** The handle of a file that is dropped, where the browser gives one. */
export async function droppedHandle(item: DataTransferItem): Promise<FileSystemFileHandle | null> {
  const asking = 'getAsFileSystemHandle' in item ? item.getAsFileSystemHandle : null;
  if (typeof asking !== 'function') return null;
  const handle = (await asking.call(item)) as FileSystemHandle | null;
  return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null;
}
