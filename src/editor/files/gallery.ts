/** An entry of the Examples menu: a document in `graphs/`. */
export interface Example {
  /** The file's name without its ending, as `?graph=` takes it. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The example of the first visit. */
export const FIRST_EXAMPLE = 'worked-example';

// Each document is fetched when it is asked for.
const textByName = new Map(
  Object.entries(
    import.meta.glob<string>('/graphs/*.json', { query: '?raw', import: 'default' }),
  ).map(([path, fetchText]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), fetchText]),
);

/** The names of all examples. */
export const exampleNames: readonly string[] = [...textByName.keys()];

/** The example of this name, or `null` where there is none. */
export async function exampleNamed(name: string): Promise<Example | null> {
  const text = await textByName.get(name)?.();
  if (text === undefined) return null;
  const { title } = JSON.parse(text) as { title?: string };
  return { name, title: title ?? name, text };
}

/** Every example, the first visit's first, then by title. */
export async function allExamples(): Promise<Example[]> {
  const examples = await Promise.all(exampleNames.map(exampleNamed));
  const rank = ({ name }: Example) => (name === FIRST_EXAMPLE ? 0 : 1);
  return examples
    .filter((example) => example !== null)
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}
