/** An entry of the Examples menu: a document in `graphs/`. */
export interface Example {
  /** The file's name without its ending, as `?graph=` takes it. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The example of the first visit. */
export const FIRST_EXAMPLE = 'worked-example';

/** Every document in `graphs/`, the first visit's first, then by title. */
export const examples: readonly Example[] = Object.entries(
  import.meta.glob<string>('/graphs/*.json', { query: '?raw', import: 'default', eager: true }),
)
  .map(([path, text]) => {
    const name = path.replace(/^.*\/(.*)\.json$/, '$1');
    const { title } = JSON.parse(text) as { title?: string };
    return { name, title: title ?? name, text };
  })
  .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));

function rank({ name }: { readonly name: string }): number {
  return name === FIRST_EXAMPLE ? 0 : 1;
}
