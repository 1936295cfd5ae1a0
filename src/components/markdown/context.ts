import { createContext } from 'svelte';

/** How the text around deals with what may be in it. */
export interface MarkdownWays {
  /** The sentence for a formula that cannot be typeset. */
  readonly broken: (position: number | null) => string;
  /** Of links that are followed only with Ctrl or ⌘: what their tooltip says. */
  readonly linkHint?: (address: string) => string;
}

/** The ways that the blocks below one `Markdown` share. */
export const [getWays, setWays] = createContext<MarkdownWays>();
