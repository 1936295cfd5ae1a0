/** What is done in a search by other keys than those that write. */
const WORKING = new Set(['Enter', 'Backspace', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']);

/** Keys for a search that is still being fetched, in their order, until its field is there. */
export class LateKeys {
  #keys: KeyboardEvent[] = [];

  /** Keeps a key that the search has a use for; answers whether it is one. */
  hold(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isWritten = key.length === 1 && !ctrlKey && !metaKey && !altKey;
    if (!isWritten && !WORKING.has(key)) return false;
    this.#keys.push(event);
    return true;
  }

  drop(): void {
    this.#keys = [];
  }

  /** Gives the keys to the field, until one of them has closed the search. */
  replay(field: HTMLInputElement): void {
    const keys = this.#keys;
    this.drop();
    for (const event of keys) {
      const { key } = event;
      if (key.length === 1) write(field, field.value + key);
      else if (key === 'Backspace') write(field, field.value.slice(0, -1));
      else field.dispatchEvent(new KeyboardEvent('keydown', event));
      if (key === 'Enter' && !event.ctrlKey && !event.metaKey) return;
    }
  }
}

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
