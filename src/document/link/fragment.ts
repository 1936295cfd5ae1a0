/** A part of the canvas: its upper left corner and its size. */
export interface LinkView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a link says beside its graph. */
export interface LinkPlace {
  /** The step at which the graph opens. */
  readonly step: number;
  /** What of the canvas is in sight; `null` is the whole graph. */
  readonly view: LinkView | null;
}

/** What an address's fragment says: the sealed graph, and where to open it. */
export interface LinkFragment extends LinkPlace {
  readonly graph: string;
}

/** The fragment of a link, without its `#`. The graph comes last, so that what is cut off shows. */
export function writeFragment({ graph, step, view }: LinkFragment): string {
  const sides = view === null ? [] : [view.x, view.y, view.width, view.height];
  return [
    ...(step > 0 ? [`step=${step}`] : []),
    ...(view === null ? [] : [`view=${sides.map(Math.round).join(',')}`]),
    `graph=${graph}`,
  ].join('&');
}

/** Reads a fragment, with or without its `#`; `null` where it speaks of no graph. */
export function readFragment(fragment: string): LinkFragment | null {
  const parts = fragment.replace(/^#/, '').split('&');
  const part = (name: string) => {
    const found = parts.find((text) => text.startsWith(`${name}=`));
    return found?.slice(name.length + 1);
  };
  const graph = part('graph');
  return graph === undefined
    ? null
    : { graph, step: stepOf(part('step') ?? ''), view: viewOf(part('view') ?? '') };
}

function stepOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function viewOf(text: string): LinkView | null {
  if (!/^-?\d{1,7},-?\d{1,7},\d{1,7},\d{1,7}$/.test(text)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = text.split(',').map(Number);
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
