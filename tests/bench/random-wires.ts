import { seededRandom } from '../unit/engine/support.ts';

export type Rule = 'leaf' | 'add' | 'multiply' | 'tanh';

/** One node of a scalar graph; it reads nodes before it. */
export interface Wires {
  readonly rule: Rule;
  readonly inputs: readonly number[];
  /** A leaf's number. */
  readonly value: number;
}

/**
 * A random scalar graph in which the last node depends on every other: a quarter each are leaves,
 * joins of two nodes that nothing else reads, operations of one input, and operations that read a
 * second input from anywhere.
 */
export function randomWires(count: number, seed: number): Wires[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const leafCount = Math.ceil(count / 4);
  const unread = Array.from({ length: leafCount }, (_, index) => index);
  const takeUnread = () => {
    const [index] = unread.splice(below(unread.length), 1);
    return index!;
  };
  const wires = unread.map((): Wires => ({ rule: 'leaf', inputs: [], value: 2 * random() - 1 }));
  while (wires.length < count) {
    const remaining = count - wires.length;
    const first = takeUnread();
    const isJoin = below(remaining) < unread.length;
    const isUnary = !isJoin && random() < 0.5;
    const binary = random() < 0.5 ? 'add' : 'multiply';
    const rest = isJoin ? [takeUnread()] : isUnary ? [] : [below(wires.length)];
    unread.push(wires.length);
    wires.push({ rule: isUnary ? 'tanh' : binary, inputs: [first, ...rest], value: 0 });
  }
  return wires;
}
