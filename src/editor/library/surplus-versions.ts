/** How many versions of a document are kept. */
export const MOST_VERSIONS = 20;

/** The least age that is told apart, in milliseconds. */
const YOUNGEST_MS = 1000;

interface Saved {
  readonly revision: number;
  readonly savedAt: number;
}

/**
 * The revisions to let go, so that no more versions than are kept remain: of the versions in the
 * order of their saves, those that lie closest to their neighbours for their age. What remains is dense
 * in the last minutes and reaches back far; the first version and the latest one always remain.
 */
export function surplusVersions(versions: readonly Saved[], now: number): number[] {
  const kept = [...versions];
  const surplus: number[] = [];
  while (kept.length > MOST_VERSIONS) {
    const gaps = kept.slice(1, -1).map(({ savedAt }, index) => {
      const distance = kept[index + 2]!.savedAt - kept[index]!.savedAt;
      return distance / Math.max(now - savedAt, YOUNGEST_MS);
    });
    const [gone] = kept.splice(1 + gaps.indexOf(Math.min(...gaps)), 1);
    surplus.push(gone!.revision);
  }
  return surplus;
}
