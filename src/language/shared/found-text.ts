import { quoted } from '../sentences.ts';

/** What stands in a field of a document: a short value itself, or in a language's word its kind. */
export function foundText(words: Readonly<Record<'nothing' | 'list' | 'object', string>>) {
  return (value: unknown): string => {
    if (typeof value === 'string') return quoted(value);
    if (value === undefined) return words.nothing;
    if (value === null || typeof value === 'number' || typeof value === 'boolean') {
      return String(value);
    }
    return Array.isArray(value) ? words.list : words.object;
  };
}
