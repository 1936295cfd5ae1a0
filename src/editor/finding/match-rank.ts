/**
 * How well words match the best of some names: 0 for the whole of it, 1 for its beginning, 2 for the
 * beginnings of its words, 3 for a part of it; `null` for none. Case and accents do not count.
 */
export function matchRank(words: string, names: readonly string[]): number | null {
  const wanted = plain(words);
  if (wanted === '') return 1;
  const ranks = names.map(plain).flatMap((name) => {
    if (name === wanted) return [0];
    if (name.startsWith(wanted)) return [1];
    if (beginsWords(wanted.split(' '), name.split(/[\s_-]+/))) return [2];
    return name.includes(wanted) ? [3] : [];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** Whether each wanted word begins one of the name's words, in their order. */
function beginsWords(wanted: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  return wanted.every((word) => {
    while (at < words.length && !words[at]!.startsWith(word)) at += 1;
    at += 1;
    return at <= words.length;
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}
