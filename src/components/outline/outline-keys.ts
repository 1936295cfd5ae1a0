import { consumersOf, type Graph } from '../../engine/graph.ts';

/** Keys on a row of the outline: up and down the list, and with → and ← along the node's wires. */
export function outlineKeys(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  id: string,
  graph: Graph,
  close: () => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget.closest('ol')!;
  const rows = [...list.querySelectorAll<HTMLElement>('button')];
  const at = rows.indexOf(event.currentTarget);
  const row = (index: number | null | undefined) =>
    index == null
      ? undefined
      : rows.find(({ dataset }) => dataset['id'] === graph.nodes[index]!.id);
  const index = graph.indexById.get(id)!;
  const next: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => rows[at + 1],
    ArrowUp: () => rows[at - 1],
    Home: () => rows[0],
    End: () => rows.at(-1),
    ArrowRight: () => row(consumersOf(graph.nodes.map(({ inputs }) => inputs))[index]![0]),
    ArrowLeft: () => row(graph.nodes[index]!.inputs.find((input) => input !== null)),
  };
  if (event.key === 'Escape') close();
  else if (Object.hasOwn(next, event.key)) next[event.key]!()?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
