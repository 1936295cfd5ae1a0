/** A title as a file's name: letters and digits of any script, joined by hyphens. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-') || 'graph';
}
