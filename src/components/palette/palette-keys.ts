/** Keys on an entry of the palette, which is one Tab stop: arrows, Home and End go to the others. */
export function paletteKeys(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const current = event.currentTarget;
  const entries = [...current.closest('nav')!.querySelectorAll<HTMLElement>('.entry button')];
  const next = nextEntry(event.key, current, entries);
  if (next === undefined) return;
  next.focus();
  event.preventDefault();
  event.stopPropagation();
}

function nextEntry(
  key: string,
  current: HTMLElement,
  entries: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = entries.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return entries[at + 1];
    case 'ArrowLeft':
      return entries[at - 1];
    case 'ArrowDown':
      return inNextRow(current, entries, 1);
    case 'ArrowUp':
      return inNextRow(current, entries, -1);
    case 'Home':
      return entries[0];
    case 'End':
      return entries.at(-1);
    default:
      return undefined;
  }
}

/** The entry in the nearest row on one side that stands the least out of the column. */
function inNextRow(
  current: HTMLElement,
  entries: readonly HTMLElement[],
  side: 1 | -1,
): HTMLElement | undefined {
  const { top, left } = current.getBoundingClientRect();
  const places = entries.map((entry) => ({ entry, box: entry.getBoundingClientRect() }));
  const beyond = places.filter(({ box }) => (box.top - top) * side > box.height / 2);
  const nearest = Math.min(...beyond.map(({ box }) => Math.abs(box.top - top)));
  const row = beyond.filter(({ box }) => Math.abs(box.top - top) < nearest + box.height / 2);
  row.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left));
  return row[0]?.entry;
}
