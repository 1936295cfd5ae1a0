/** Whether a text may be a node's id: a letter, then letters, digits and `_`. */
export function isWellFormedId(id: unknown): id is string {
  return typeof id === 'string' && /^[A-Za-z][A-Za-z0-9_]*$/.test(id);
}
