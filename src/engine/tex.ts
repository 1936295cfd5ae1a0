/** A function's name and its arguments in brackets that grow with them: `\tanh(x)`. */
export function applied(name: string, ...inputs: readonly string[]): string {
  return `${name}\\mathopen{}\\left(${inputs.join(', ')}\\right)\\mathclose{}`;
}

/** A value by cases, each with its condition: `cases(['1', 'x > 0'], ['0', 'x \\le 0'])`. */
export function cases(...rows: readonly (readonly [value: string, condition: string])[]): string {
  const lines = rows.map(([value, condition]) => `${value} & ${condition}`);
  return `\\begin{cases} ${lines.join(' \\\\ ')} \\end{cases}`;
}
