/** A command of a path in absolute coordinates: a line, a curve, or the end of a part. */
export interface PathCommand {
  readonly letter: 'M' | 'L' | 'C' | 'Q' | 'Z';
  /** Pairs of x and y. */
  readonly points: readonly number[];
}

/** Where a path goes: each coordinate is scaled and shifted, and x kept within limits. */
export interface Fit {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
  readonly least: number;
  readonly most: number;
}

/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, Z: 0 };

/**
 * A drawing's path in its place. The drawings of formulas are longer than any formula: their ends are
 * straight bars, so cutting them off is keeping x within limits.
 */
export function fittedPath(d: string, fit: Fit): PathCommand[] {
  return absolutePath(d).map(({ letter, points }) => ({
    letter,
    points: points.map((number, at) =>
      at % 2 === 0
        ? Math.min(fit.most, Math.max(fit.least, fit.x + number * fit.scaleX))
        : fit.y + number * fit.scaleY,
    ),
  }));
}

/** The commands of a path without arcs in absolute coordinates. */
export function absolutePath(d: string): PathCommand[] {
  const commands: PathCommand[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let control: readonly [number, number] | null = null;
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQZ])([^MLHVCSQZ]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const kind = letter.toUpperCase();
    const isRelative = letter !== kind;
    const count = COUNTS[kind]!;
    for (let from = 0; from < Math.max(1, numbers.length); from += Math.max(1, count)) {
      if (kind === 'Z') {
        commands.push({ letter: 'Z', points: [] });
        [x, y, control] = [startX, startY, null];
        break;
      }
      const piece = numbers.slice(from, from + count);
      if (piece.length < count) break;
      const points = pointsOf(kind, piece, isRelative ? [x, y] : [0, 0], [x, y], control);
      // Points behind those of a move are those of lines.
      const drawn = kind === 'M' && from > 0 ? 'L' : 'HV'.includes(kind) ? 'L' : kind;
      commands.push({ letter: (drawn === 'S' ? 'C' : drawn) as PathCommand['letter'], points });
      control = points.length === 6 ? [points[2]!, points[3]!] : null;
      [x, y] = [points.at(-2)!, points.at(-1)!];
      if (drawn === 'M') [startX, startY] = [x, y];
    }
  }
  return commands;
}

function pointsOf(
  kind: string,
  piece: readonly number[],
  [originX, originY]: readonly [number, number],
  [x, y]: readonly [number, number],
  control: readonly [number, number] | null,
): number[] {
  if (kind === 'H') return [originX + piece[0]!, y];
  if (kind === 'V') return [x, originY + piece[0]!];
  const points = piece.map((number, at) => number + (at % 2 === 0 ? originX : originY));
  // A smooth curve begins as the one before it ended.
  const mirrored = control === null ? [x, y] : [2 * x - control[0], 2 * y - control[1]];
  return kind === 'S' ? [...mirrored, ...points] : points;
}
