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

/** Where this tab stood, or else where the last one stood in a document of the library. */
export function readPlace(): Place | null {
  return placeIn(() => sessionStorage) ?? placeIn(() => localStorage);
}

/** Remembers where this tab stands. A document outside the library is remembered for this tab alone. */
export function writePlace(place: Place): void {
  put(() => sessionStorage, place);
  if (place.revision > 0) put(() => localStorage, { ...place, text: null, isEdited: false });
}

// Browsers that refuse storage do so at the first touch of it.
function put(store: () => globalThis.Storage, place: Place): void {
  try {
    store().setItem(KEY, JSON.stringify(place));
  } catch {
    // Without a place the next visit begins with the first example.
  }
}

function placeIn(store: () => globalThis.Storage): Place | null {
  try {
    const json: unknown = JSON.parse(store().getItem(KEY) ?? 'null');
    return isPlace(json) ? json : null;
  } catch {
    return null;
  }
}

function isPlace(json: unknown): json is Place {
  if (typeof json !== 'object' || json === null) return false;
  const { recordId, step, revision, text, isEdited } = json as Record<string, unknown>;
  return (
    typeof recordId === 'string' &&
    Number.isInteger(step) &&
    Number.isInteger(revision) &&
    (text === null || typeof text === 'string') &&
    typeof isEdited === 'boolean'
  );
}
