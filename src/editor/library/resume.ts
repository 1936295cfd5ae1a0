import { parseDocument } from '../../document/reading/parse.ts';
import type { Keeper } from './keeper.svelte.ts';
import { openRecord, type Unopened } from './open-record.ts';
import { readPlace, type Place } from './place.ts';

/**
 * Opens the document that was last worked on, at its step. Answers `null` when it is open; else why
 * it is not, `'nothing'` where there was none.
 */
export async function resume(keeper: Keeper): Promise<Unopened | 'nothing' | null> {
  const place = readPlace();
  if (place === null) return 'nothing';
  if (place.text !== null && openText(keeper, place, place.text)) return null;
  const unopened = await openRecord(keeper, place.recordId);
  if (unopened === null) keeper.editor.goTo(place.step);
  if (unopened?.kind !== 'gone') return unopened;
  const found = await keeper.storage.documents();
  const latest = 'fault' in found ? undefined : found.documents[0];
  return latest === undefined ? 'nothing' : openRecord(keeper, latest.id);
}

/** Opens what the storage did not hold when the page was left. */
function openText(keeper: Keeper, place: Place, text: string): boolean {
  const { recordId, step, revision, isEdited } = place;
  const parsed = parseDocument(text);
  if ('fault' in parsed) return false;
  const { document } = parsed;
  const safe = isEdited ? null : document;
  keeper.ledger.held.set(recordId, { document: safe, revision, step, entry: null });
  keeper.editor.open(document, keeper.voice?.open(document.title ?? '') ?? '', recordId);
  keeper.editor.goTo(step);
  keeper.note();
  return true;
}
