/** For each key from 0 up a list of numbers, empty or not, all in two typed arrays. */
export class PackedLists {
  /** The list of a key stands from `starts[key]` up to `starts[key + 1]`. */
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  /** Sorts the numbers from `first` up into lists: `keys` says which key each of them belongs to. */
  constructor(keyCount: number, keys: readonly number[], first: number) {
    this.#starts = new Int32Array(keyCount + 1);
    this.#items = new Int32Array(keys.length);
    for (const key of keys) this.#starts[key + 1]! += 1;
    for (let key = 0; key < keyCount; key++) this.#starts[key + 1]! += this.#starts[key]!;
    const next = this.#starts.slice();
    for (let at = 0; at < keys.length; at++) this.#items[next[keys[at]!]!++] = first + at;
  }

  /** Whether the list of a key holds anything. */
  has(key: number): boolean {
    return this.#starts[key + 1]! > this.#starts[key]!;
  }

  /** The list of a key, in increasing order. */
  get(key: number): readonly number[] {
    return Array.from(this.#items.subarray(this.#starts[key], this.#starts[key + 1]));
  }
}
