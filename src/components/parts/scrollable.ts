/** After how long without a change the contents are measured, which makes the browser lay out the page. */
const REST_MS = 100;

/** Lets the keyboard scroll an element for as long as it holds more than it shows. */
export function scrollable(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  const update = () => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (isCut === element.hasAttribute('tabindex')) return;
    if (isCut) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      const left = changedAt + REST_MS - performance.now();
      timer = undefined;
      if (left > 0) wait(left);
      else update();
    }, ms);
  };
  const change = () => {
    changedAt = performance.now();
    // To begin the wait anew with each change would cost more than the change.
    if (timer === undefined) wait(REST_MS);
  };
  const sizes = new ResizeObserver(change);
  const contents = new MutationObserver(change);
  sizes.observe(element);
  contents.observe(element, { childList: true, subtree: true, characterData: true });
  update();
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    contents.disconnect();
  };
}
