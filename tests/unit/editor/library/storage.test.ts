import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Storage } from '../../../../src/editor/library/storage.ts';
import type { Draft, StoredDocument } from '../../../../src/editor/library/stored.ts';
import { worked } from '../../document/support.ts';
import { draftOf, freshBrowser, withX } from './support.ts';

beforeEach(freshBrowser);

async function save(storage: Storage, draft: Draft): Promise<StoredDocument> {
  const outcome = await storage.save(draft);
  if (!('saved' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.saved;
}

async function texts(storage: Storage, id = 'a'): Promise<string[]> {
  const result = await storage.versions(id);
  return 'fault' in result ? [result.fault] : result.versions.map(({ text }) => text);
}

describe('the storage', () => {
  it('holds a document as it was saved last', async () => {
    const storage = new Storage();
    await save(storage, draftOf(worked, { step: 3 }));
    const saved = await save(storage, draftOf(withX(2), { base: 1 }));
    expect(saved.revision).toBe(2);
    expect(await new Storage().document('a')).toEqual({ document: saved });
    expect(await storage.document('nobody')).toEqual({ document: null });
  });

  it('lists the document that was changed last first', async () => {
    const storage = new Storage();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [at, id] of ['a', 'b', 'c'].entries()) {
      vi.setSystemTime(at === 1 ? 5000 : at);
      await save(storage, draftOf(worked, { id }));
    }
    vi.useRealTimers();
    const result = await storage.documents();
    expect('documents' in result && result.documents.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('refuses to go on from a revision that another tab has left behind', async () => {
    const [one, other] = [new Storage(), new Storage()];
    await save(one, draftOf(worked));
    const newer = await save(other, draftOf(withX(2), { base: 1 }));
    expect(await one.save(draftOf(withX(3), { base: 1 }))).toEqual({ newer });
    expect(await one.document('a')).toEqual({ document: newer });
  });

  it('lets one of two tabs save that save at the same moment', async () => {
    const [one, other] = [new Storage(), new Storage()];
    await save(one, draftOf(worked));
    const outcomes = await Promise.all([
      one.save(draftOf(withX(2), { base: 1 })),
      other.save(draftOf(withX(3), { base: 1 })),
    ]);
    expect(outcomes.map((outcome) => Object.keys(outcome)[0]).sort()).toEqual(['newer', 'saved']);
  });

  it('notes a step without making a revision of it', async () => {
    const storage = new Storage();
    const saved = await save(storage, draftOf(worked));
    await storage.saveStep('a', 7);
    await storage.saveStep('nobody', 7);
    expect(await storage.document('a')).toEqual({ document: { ...saved, step: 7 } });
    expect(await storage.document('nobody')).toEqual({ document: null });
  });

  it('takes a document out with its versions, and puts all of it back', async () => {
    const storage = new Storage();
    await save(storage, draftOf(worked));
    const saved = await save(storage, draftOf(withX(2), { base: 1 }));
    await save(storage, draftOf(worked, { id: 'ab' }));
    const result = await storage.remove('a');
    if ('fault' in result || result.removed === null) throw new Error('not removed');
    expect(await storage.document('a')).toEqual({ document: null });
    expect(await texts(storage)).toEqual([]);
    await storage.putBack(result.removed);
    expect(await storage.document('a')).toEqual({ document: saved });
    expect(await texts(storage)).toEqual([draftOf(worked).text]);
    expect(await storage.remove('nobody')).toEqual({ removed: null });
  });

  it('puts nothing back over a document that has come since', async () => {
    const storage = new Storage();
    await save(storage, draftOf(worked));
    const result = await storage.remove('a');
    const since = await save(storage, draftOf(withX(9)));
    if ('removed' in result) await storage.putBack(result.removed!);
    expect(await storage.document('a')).toEqual({ document: since });
  });
});

describe('versions', () => {
  it('are what a document was before each save, the latest first', async () => {
    const storage = new Storage();
    await save(storage, draftOf(withX(1), { origin: 'as opened' }));
    await save(storage, draftOf(withX(2), { base: 1 }));
    await save(storage, draftOf(withX(3), { base: 2 }));
    const [one, two] = [withX(1), withX(2)].map((document) => draftOf(document).text);
    expect(await texts(storage)).toEqual([two, one, 'as opened']);
  });

  it('do not come from within one edit', async () => {
    const storage = new Storage();
    await save(storage, draftOf(withX(1)));
    await save(storage, draftOf(withX(2), { base: 1, isContinued: true }));
    await save(storage, draftOf(withX(3), { base: 2 }));
    expect(await texts(storage)).toEqual([draftOf(withX(2)).text]);
  });

  it('are the last twenty, each document its own', async () => {
    const storage = new Storage();
    await save(storage, draftOf(worked, { id: 'other', origin: 'its own' }));
    for (let base = 0; base < 25; base++) await save(storage, draftOf(withX(base), { base }));
    const kept = await texts(storage);
    expect(kept).toHaveLength(20);
    expect([kept[0], kept.at(-1)]).toEqual([draftOf(withX(23)).text, draftOf(withX(4)).text]);
    expect(await texts(storage, 'other')).toEqual(['its own']);
  });
});

describe('a storage that fails', () => {
  it('says that it is full, with everything as it was', async () => {
    const storage = new Storage();
    const saved = await save(storage, draftOf(worked));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await storage.save(draftOf(withX(2), { base: 1 }))).toEqual({ fault: 'full' });
    put.mockRestore();
    expect(await storage.document('a')).toEqual({ document: saved });
    expect(await texts(storage)).toEqual([]);
  });

  it('keeps no version of a save that failed halfway', async () => {
    const storage = new Storage();
    const saved = await save(storage, draftOf(worked));
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
      value: unknown,
    ) => IDBRequest<IDBValidKey>;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'documents') throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    expect(await storage.save(draftOf(withX(2), { base: 1 }))).toEqual({ fault: 'full' });
    spy.mockRestore();
    expect(await storage.document('a')).toEqual({ document: saved });
    expect(await texts(storage)).toEqual([]);
  });

  it('says that it is refused, and works once it is not', async () => {
    const storage = new Storage();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    expect(await storage.save(draftOf(worked))).toEqual({ fault: 'refused' });
    open.mockRestore();
    expect(await storage.save(draftOf(worked))).toMatchObject({ saved: { revision: 1 } });
  });

  it('says that a newer version of the page has taken over', async () => {
    const storage = new Storage();
    await save(storage, draftOf(worked));
    const request = indexedDB.open('backflow', 2);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    expect(await storage.save(draftOf(withX(2), { base: 1 }))).toEqual({ fault: 'outdated' });
  });
});
