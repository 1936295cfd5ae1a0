/** Whether the window is worked with a finger rather than with a mouse. */
export function hasCoarsePointer(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
