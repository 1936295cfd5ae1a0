/** Throws where two computations differ: things that compute different numbers have no ratio. */
export function expectAgreement([expected, ...others]: readonly [number, ...number[]]): void {
  const isClose = others.every((g) => Math.abs(g - expected) <= 1e-12 * Math.abs(expected));
  if (!isClose) throw new Error(`Numbers differ: ${[expected, ...others].join(', ')}`);
}
