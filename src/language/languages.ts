import type { Catalogue } from './catalogue.ts';
import { english } from './english/english.ts';

/** Each language by its BCP 47 tag: its own name, and its texts, fetched when they are needed. */
export const languages = {
  en: { name: 'English', load: () => Promise.resolve(english) },
  fr: { name: 'Français', load: async () => (await import('./french/french.ts')).french },
} as const satisfies Record<string, { name: string; load: () => Promise<Catalogue> }>;

export type LanguageTag = keyof typeof languages;

/** The texts of a language. */
export function catalogueFor(tag: LanguageTag): Promise<Catalogue> {
  return languages[tag].load();
}

/**
 * The language to use: the chosen one, or with `system` the first of the browser's that there is;
 * English where there is none.
 */
export function languageOf(choice: string, preferred: readonly string[]): LanguageTag {
  const tags = choice === 'system' ? preferred.map((tag) => tag.split('-')[0]!) : [choice];
  return tags.find((tag): tag is LanguageTag => Object.hasOwn(languages, tag)) ?? 'en';
}
