/** `a`, `a et b`, `a, b et c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

/** `1 nœud`, `2 nœuds`; French counts 0 as singular. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count < 2 ? noun : plural}`;
}
