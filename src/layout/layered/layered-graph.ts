/** A wire between items of neighbouring layers. */
export interface LayeredWire {
  readonly from: number;
  readonly to: number;
  /** Where it leaves and arrives, in pixels across the layers from where the items begin. */
  readonly fromAt: number;
  readonly toAt: number;
  /** How much it should be straight. */
  readonly weight: number;
}

/**
 * What stands in layers: items that are known by their numbers, nodes first and then the places where
 * a long wire passes through a layer. Lengths are in pixels across the layers.
 */
export interface LayeredGraph {
  readonly breadths: readonly number[];
  /** The least distance that is kept before and after each item. */
  readonly gaps: readonly number[];
  readonly layers: readonly (readonly number[])[];
  readonly wires: readonly LayeredWire[];
}

/** A node to be laid out: the room that it takes across the layers, and where its wires end. */
export interface LayeredNode {
  readonly breadth: number;
  readonly output: number;
  readonly layer: number;
  /** What each wired slot reads, in the order of the slots, and where it arrives. */
  readonly inputs: readonly { readonly from: number; readonly at: number }[];
}

const GAP = { node: 48, pass: 26 } as const;
/** Long wires that are bent catch the eye most. */
const WEIGHT = { short: 1, end: 4, pass: 8 } as const;
/** Where more would be needed, long wires pass beneath whatever there is. */
const MOST_PASSES = 20_000;

/** Puts nodes into their layers, and cuts wires that are longer than from one layer to the next. */
export function layeredGraphOf(nodes: readonly LayeredNode[]): LayeredGraph {
  const breadths = nodes.map(({ breadth }) => breadth);
  const gaps = nodes.map(() => GAP.node as number);
  const layers: number[][] = Array.from(
    { length: nodes.reduce((most, { layer }) => Math.max(most, layer + 1), 0) },
    () => [],
  );
  nodes.forEach(({ layer }, index) => layers[layer]!.push(index));
  const wires: LayeredWire[] = [];
  for (const [to, { inputs, layer }] of nodes.entries()) {
    for (const { from, at: toAt } of inputs) {
      let last = { from, fromAt: nodes[from]!.output };
      const first = nodes[from]!.layer + 1;
      if (breadths.length - nodes.length + layer - first > MOST_PASSES) continue;
      for (let between = first; between < layer; between++) {
        const pass = breadths.push(0) - 1;
        gaps.push(GAP.pass);
        layers[between]!.push(pass);
        const weight = between === first ? WEIGHT.end : WEIGHT.pass;
        wires.push({ ...last, to: pass, toAt: 0, weight });
        last = { from: pass, fromAt: 0 };
      }
      wires.push({ ...last, to, toAt, weight: first < layer ? WEIGHT.end : WEIGHT.short });
    }
  }
  return { breadths, gaps, layers, wires };
}
