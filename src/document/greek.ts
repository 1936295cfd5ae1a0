const names =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega';
const small = 'αβγδεζηθικλμνξοπρστυφχψω';
const capitals = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ';

/** The Greek letters by their names: `theta` is θ, `Theta` is Θ. */
export const greekByName: ReadonlyMap<string, string> = new Map(
  names.split(' ').flatMap((name, at) => [
    [name, small[at]!],
    [name[0]!.toUpperCase() + name.slice(1), capitals[at]!],
  ]),
);

/** Whether a Greek letter's name is that of a capital. */
export function isGreekCapital(name: string): boolean {
  return greekByName.has(name) && name !== name.toLowerCase();
}
