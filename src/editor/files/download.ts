/** Hands something to the browser as a file to keep. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is not needed after that.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
