/** Picked names after one more pick that adds: with that name, or without it if it was there. */
export function toggled(picked: ReadonlySet<string>, name: string): Set<string> {
  const names = new Set(picked);
  if (!names.delete(name)) names.add(name);
  return names;
}
