type Typeset = (tex: string, isDisplay: boolean) => string;

/** Typesets formulas once its engine has arrived; until then there is plain text. */
export class Typesetter {
  #typeset = $state.raw<Typeset | null>(null);
  // A cache, not state: the same source always gives the same HTML.
  readonly #htmlBySource = new Map<string, string>();

  /** Fetches the engine, which the first screen does not wait for. */
  async load(fetchEngine: () => Promise<{ typeset: Typeset }>): Promise<void> {
    this.#typeset = (await fetchEngine()).typeset;
  }

  /** The formula as HTML, or `null` while the engine is on its way. */
  html(tex: string, isDisplay: boolean): string | null {
    if (this.#typeset === null) return null;
    const key = `${isDisplay ? 'display' : 'inline'} ${tex}`;
    const known = this.#htmlBySource.get(key);
    if (known !== undefined) return known;
    const html = this.#typeset(tex, isDisplay);
    // Formulas hold changing numbers, so a dragged value must not fill the memory.
    if (this.#htmlBySource.size > 500) this.#htmlBySource.clear();
    this.#htmlBySource.set(key, html);
    return html;
  }
}
