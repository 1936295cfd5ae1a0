export type Gestures = typeof import('./gestures/index.ts');

/** Fetches the gestures, and what they draw with, when a pointer first comes near. */
export function loadGestures(): Promise<Gestures> {
  void import('./Sketch.svelte');
  return import('./gestures/index.ts');
}

const LATE = ['pointermove', 'pointerup', 'pointercancel'] as const;

/** Begins a gesture as soon as it is there; what the pointer did meanwhile is told to it then. */
export async function beginGesture(begin: (gestures: Gestures) => void): Promise<void> {
  const late: PointerEvent[] = [];
  const stop = new AbortController();
  for (const type of LATE) {
    addEventListener(type, (event) => late.push(event), { signal: stop.signal, capture: true });
  }
  try {
    const gestures = await loadGestures();
    stop.abort();
    begin(gestures);
    for (const event of late) dispatchEvent(new PointerEvent(event.type, event));
  } finally {
    stop.abort();
  }
}
