import { FormulaTemplate } from './formula-template.ts';

type Typeset = (tex: string, isDisplay: boolean) => string;
type TypesetForeign = (tex: string, isDisplay: boolean) => ForeignFormula;

/** A formula that anybody may have written: as HTML, or where it is broken, counted from 1. */
export type ForeignFormula =
  { readonly html: string } | { readonly html: null; readonly brokenAt: number | null };

interface Engine {
  readonly typeset: Typeset;
  readonly typesetForeign: TypesetForeign;
}

/** Typesets formulas once its engine has arrived; until then there is plain text. */
export class Typesetter {
  #typeset = $state.raw<Typeset | null>(null);
  #typesetForeign: TypesetForeign | null = null;
  // A cache, not state: the same source always gives the same HTML.
  readonly #htmlBySource = new Map<string, string>();
  readonly #templateBySource = new Map<string, FormulaTemplate | null>();

  /** Fetches the engine, which the first screen does not wait for. */
  async load(fetchEngine: () => Promise<Engine>): Promise<void> {
    const { typeset, typesetForeign } = await fetchEngine();
    this.#typesetForeign = typesetForeign;
    this.#typeset = typeset;
  }

  /** Whether the engine has arrived. */
  get isReady(): boolean {
    return this.#typeset !== null;
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

  /**
   * A formula with so many marks for numbers, as `withMarks` gives it; `null` while the engine is on its
   * way, and where the numbers cannot be told from the rest.
   */
  template(source: string, count: number, isDisplay: boolean): FormulaTemplate | null {
    const html = this.html(source, isDisplay);
    if (html === null) return null;
    const known = this.#templateBySource.get(html);
    if (known !== undefined) return known;
    const template = FormulaTemplate.of(html, count);
    if (this.#templateBySource.size > 100) this.#templateBySource.clear();
    this.#templateBySource.set(html, template);
    return template;
  }

  /** A formula of a note or a description, or `null` while the engine is on its way. */
  foreign(tex: string, isDisplay: boolean): ForeignFormula | null {
    return this.#typeset === null ? null : this.#typesetForeign!(tex, isDisplay);
  }
}
