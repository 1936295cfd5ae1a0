/** A value that, once it is known, stays as it is for as long as `isHeld` says so. */
export function steady<Value>(isHeld: () => boolean, value: () => Value): () => Value {
  let latest: { readonly value: Value } | null = null;
  return () => {
    if (latest === null || !isHeld()) latest = { value: value() };
    return latest.value;
  };
}
