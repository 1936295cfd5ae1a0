/**
 * Puts a picture that is still to be made on the clipboard; `closed` where the browser lets the page
 * put nothing there. It has to be called at a press or a key, which is what gives a page the right to.
 * It throws whatever the making threw.
 */
export async function copyPicture(make: () => Promise<Blob>): Promise<'copied' | 'closed'> {
  if (typeof ClipboardItem === 'undefined') return 'closed';
  let failure: unknown = null;
  const making = make();
  making.catch((error: unknown) => {
    failure = error;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': making })]);
    return 'copied';
  } catch {
    if (failure !== null) throw failure as Error;
    return 'closed';
  }
}
