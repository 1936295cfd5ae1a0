import { isScalar, itemOf, scalar, type Tensor } from './tensor.ts';

/** What stands at a place. */
const [NOTHING, NUMBER, TENSOR] = [0, 1, 2];

/**
 * A list of tensors of fixed length that may have gaps. Numbers stand in one typed array: a large
 * graph is walked several times faster so than through objects, in a fraction of the memory.
 */
export class TensorList {
  readonly #kinds: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #tensors = new Map<number, Tensor>();

  constructor(length: number) {
    this.#kinds = new Uint8Array(length);
    this.#numbers = new Float64Array(length);
  }

  has(place: number): boolean {
    return (this.#kinds[place] ?? NOTHING) !== NOTHING;
  }

  /** The tensor at a place, or `null` at a gap. Numbers are given as objects of their own each time. */
  get(place: number): Tensor | null {
    const kind = this.#kinds[place];
    if (kind === NUMBER) return scalar(this.#numbers[place]!);
    return kind === TENSOR ? this.#tensors.get(place)! : null;
  }

  set(place: number, tensor: Tensor): void {
    if (isScalar(tensor)) {
      this.#kinds[place] = NUMBER;
      this.#numbers[place] = itemOf(tensor);
    } else {
      this.#kinds[place] = TENSOR;
      this.#tensors.set(place, tensor);
    }
  }
}
