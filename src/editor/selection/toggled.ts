/** A set of names with one more name in it, or without that name if it was there. */
export function toggled(before: ReadonlySet<string>, name: string): Set<string> {
  const names = new Set(before);
  if (!names.delete(name)) names.add(name);
  return names;
}
