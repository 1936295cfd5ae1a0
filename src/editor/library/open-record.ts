import type { DocumentFault } from '../../document/fault.ts';
import { parseDocument } from '../../document/reading/parse.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { StorageFault } from './storage-fault.ts';

/** Why a document of the library was not opened. */
export type Unopened =
  | { readonly kind: 'storage'; readonly fault: StorageFault }
  /** It is not in the library any more. */
  | { readonly kind: 'gone' }
  /** What is stored is no document. */
  | {
      readonly kind: 'unreadable';
      readonly title: string;
      readonly revision: number;
      readonly fault: DocumentFault;
    };

/** Opens a document of the library at the step where it was left; answers why not, or `null`. */
export async function openRecord(keeper: Keeper, id: string): Promise<Unopened | null> {
  const { editor, ledger, storage, voice } = keeper;
  if (id === editor.recordId && editor.opened > 0) return null;
  const found = await storage.document(id);
  if ('fault' in found) return { kind: 'storage', fault: found.fault };
  if (found.document === null) return { kind: 'gone' };
  const { title, text, step, revision } = found.document;
  const parsed = parseDocument(text);
  if ('fault' in parsed) return { kind: 'unreadable', title, revision, fault: parsed.fault };
  // What this tab could not save yet goes before what is stored.
  const pending = ledger.pending.get(id);
  const document = pending?.document ?? parsed.document;
  if (pending === undefined) ledger.held.set(id, { document, revision, step, entry: null });
  editor.open(document, voice?.open(title) ?? '', id);
  editor.goTo(step);
  keeper.note();
  return null;
}
