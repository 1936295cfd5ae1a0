/** Words as a list with a word before the last: `a`, `a and b`, `a, b and c`. */
export function listing(and: string): (words: readonly string[]) => string {
  return (words) => {
    if (words.length < 2) return words.join('');
    return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
  };
}
