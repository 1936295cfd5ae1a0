/** A number's text behind a sign of arithmetic: a negative one is bracketed. */
export function factor(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}
