/** After how long without a change the contents are measured, which makes the browser lay out the page. */
const REST_MS = 100;

/** Lets the keyboard scroll an element for as long as it holds more than it shows. */
export function scrollable(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (isCut === element.hasAttribute('tabindex')) return;
    if (isCut) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(update);
  const contents = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(update, REST_MS);
  });
  sizes.observe(element);
  contents.observe(element, { childList: true, subtree: true, characterData: true });
  update();
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    contents.disconnect();
  };
}
