/** Lets the keyboard scroll an element for as long as it holds more than it shows. */
export function scrollable(element: HTMLElement): () => void {
  const update = () => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (isCut) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(update);
  const contents = new MutationObserver(update);
  sizes.observe(element);
  contents.observe(element, { childList: true, subtree: true, characterData: true });
  update();
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
}
