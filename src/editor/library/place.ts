/** Where a tab stands, for the next time that the page is loaded. */
export interface Place {
  readonly recordId: string;
  readonly step: number;
  /** The save that the document goes back to; 0 where it has not been saved. */
  readonly revision: number;
  /** The document itself, where the storage does not hold it as it is. */
  readonly text: string | null;
  /** Whether that text is somebody's work, and not a document that was only opened. */
  readonly isEdited: boolean;
}

const KEY = 'backflow place';
/** Apart from the place, which changes with every step, while a large text takes a while to write. */
const TEXT_KEY = 'backflow place text';

/** Where this tab stood, or else where the last one stood in a document of the library. */
export function readPlace(): Place | null {
  const place = placeIn(() => sessionStorage);
  if (place === null) return placeIn(() => localStorage);
  return { ...place, text: sessionStorage.getItem(TEXT_KEY) };
}

/** Remembers where this tab stands. A document outside the library is remembered for this tab alone. */
export function writePlace(place: Omit<Place, 'text'>): void {
  put(() => sessionStorage, KEY, JSON.stringify(place));
  const outside = { ...place, isEdited: false };
  if (place.revision > 0) put(() => localStorage, KEY, JSON.stringify(outside));
}

/** Remembers the text of the place, or with `null` that there is none. */
export function writePlaceText(text: string | null): void {
  // First, for a text that there is no room for must not leave the one before in its place.
  put(() => sessionStorage, TEXT_KEY, null);
  if (text !== null) put(() => sessionStorage, TEXT_KEY, text);
}

// Browsers that refuse storage do so at the first touch of it; without a place the next visit begins
// with the first example.
function put(store: () => globalThis.Storage, key: string, text: string | null): void {
  try {
    if (text === null) store().removeItem(key);
    else store().setItem(key, text);
  } catch {
    // It is not remembered.
  }
}

function placeIn(store: () => globalThis.Storage): Place | null {
  try {
    const json: unknown = JSON.parse(store().getItem(KEY) ?? 'null');
    return isPlace(json) ? { ...json, text: null } : null;
  } catch {
    return null;
  }
}

function isPlace(json: unknown): json is Omit<Place, 'text'> {
  if (typeof json !== 'object' || json === null) return false;
  const { recordId, step, revision, isEdited } = json as Record<string, unknown>;
  return (
    typeof recordId === 'string' &&
    Number.isInteger(step) &&
    Number.isInteger(revision) &&
    typeof isEdited === 'boolean'
  );
}
