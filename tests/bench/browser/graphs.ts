/**
 * A document of `count` nodes in a grid, in which every number follows from the first: sums,
 * products and activations in turn, small enough to stay finite.
 */
export function graphOf(count: number): string {
  const columns = Math.ceil(Math.sqrt(count * 0.8));
  const place = (index: number): [number, number] => [
    (index % columns) * 330,
    Math.floor(index / columns) * 210,
  ];
  const name = (index: number) => `n${index}`;
  const nodes: object[] = [{ id: 'x', op: 'input', value: 0.5, position: place(0) }];
  const idAt = (index: number) => (index === 0 ? 'x' : name(index));
  for (let index = 1; index < count; index++) {
    const other = idAt(Math.max(0, index - columns));
    const before = idAt(index - 1);
    const kind = index % 3;
    const node =
      kind === 0
        ? { op: 'tanh', inputs: [before] }
        : { op: kind === 1 ? 'add' : 'multiply', inputs: [before, other] };
    nodes.push({ id: name(index), ...node, position: place(index) });
  }
  return JSON.stringify({ format: 'backflow', version: 1, title: `${count} nodes`, nodes });
}

/** A sum of `count` variables: a step in which as many wires carry something at once. */
export function fanOf(count: number): string {
  const side = Math.ceil(Math.sqrt(count));
  const leaves = Array.from({ length: count }, (_, index) => ({
    id: `x${index}`,
    op: 'input',
    value: 1,
    position: [(index % side) * 220, Math.floor(index / side) * 110],
  }));
  const sum = {
    id: 'sum',
    op: 'add',
    inputs: leaves.map(({ id }) => id),
    position: [side * 220 + 400, 0],
  };
  return JSON.stringify({ format: 'backflow', version: 1, title: 'fan', nodes: [...leaves, sum] });
}
