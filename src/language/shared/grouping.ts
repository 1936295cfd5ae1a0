/** Writes counts with their thousands set apart, as a language does. */
export function grouping(language: string): (count: number) => string {
  return (count) => Math.round(count).toLocaleString(language);
}
