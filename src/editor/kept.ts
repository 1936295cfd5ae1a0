/** What the browser has kept under a key, as JSON; `undefined` where there is nothing. */
export function kept(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value as JSON. Without storage it lasts as long as who holds it. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full disks keep nothing, which is no fault of the person's.
  }
}

type Choices = Readonly<Record<string, readonly unknown[]>>;

/** One value of each choice. */
export type Chosen<Options extends Choices> = {
  readonly [Name in keyof Options]: Options[Name][number];
};

/** Kept values, each one of its choices; what is none of them is the first, which is the default. */
export function keptChoices<Options extends Choices>(
  key: string,
  choices: Options,
): Chosen<Options> {
  const values = new Map<string, unknown>(Object.entries(kept(key) ?? {}));
  const entries = Object.entries(choices).map(([name, options]) => {
    const value = values.get(name);
    return [name, options.includes(value) ? value : options[0]];
  });
  return Object.fromEntries(entries) as Chosen<Options>;
}
