import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../../../src/document/graph-document.ts';
import { writeDocument } from '../../../../src/document/write.ts';
import { openRecord } from '../../../../src/editor/library/open-record.ts';
import { resume } from '../../../../src/editor/library/resume.ts';
import type { StoredDocument } from '../../../../src/editor/library/stored.ts';
import { Storage } from '../../../../src/editor/library/storage.ts';
import { worked } from '../../document/support.ts';
import { draftOf, freshBrowser, freshTab, Tab, withX } from './support.ts';

const open: Tab[] = [];

function tab(): Tab {
  const opened = new Tab();
  open.push(opened);
  return opened;
}

beforeEach(freshBrowser);
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const each of open.splice(0)) await each.close();
});

/** What the library holds, by its ids. */
async function library(): Promise<ReadonlyMap<string, StoredDocument>> {
  const storage = new Storage();
  const result = await storage.documents();
  await storage.close();
  if ('fault' in result) throw new Error(result.fault);
  return new Map(result.documents.map((document) => [document.id, document]));
}

async function texts(): Promise<string[]> {
  return [...(await library()).values()].map(({ text }) => text);
}

function fillUp() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

describe('the keeper', () => {
  it('saves nothing of a document that was only looked at', async () => {
    const one = tab();
    one.look(worked);
    one.editor.goTo(4);
    await one.keeper.flush();
    expect(one.keeper.state).toBe('untouched');
    expect(await texts()).toEqual([]);
  });

  it('saves the first edit at once, and with it what the document was before', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    expect([one.keeper.state, one.keeper.isSafe]).toEqual(['unsaved', false]);
    await vi.waitFor(() => {
      expect(one.keeper.state).toBe('saved');
    });
    expect(one.keeper.isSafe).toBe(true);
    expect(await texts()).toEqual([writeDocument(withX(2))]);
    const versions = await one.storage.versions(one.editor.recordId);
    expect(versions).toMatchObject({ versions: [{ revision: 0, text: writeDocument(worked) }] });
  });

  it('keeps one version of what undo and redo lead away from, however far', async () => {
    const one = tab();
    one.look(worked);
    for (const x of [2, 3, 4, 5]) {
      one.setX(x);
      await one.keeper.flush();
    }
    const ways = ['undo', 'undo', 'redo', 'undo', 'undo', 'redo'] as const;
    for (const way of ways) {
      one.editor[way]();
      one.keeper.note();
      await one.keeper.flush();
    }
    one.setX(6);
    await one.keeper.flush();
    const result = await one.storage.versions(one.editor.recordId);
    const values =
      'versions' in result && result.versions.map(({ text }) => /"value": (\d+)/.exec(text)![1]);
    expect(values).toEqual(['3', '5', '4', '3', '2', '1']);
  });

  it('saves edits that follow each other closely together, at least every 300 ms', async () => {
    const one = tab();
    one.look(worked);
    const save = vi.spyOn(one.storage, 'save');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const began = Date.now();
    const lags: number[] = [];
    for (let x = 1; Date.now() < began + 3000; x++) {
      one.setX(x, true);
      await vi.advanceTimersByTimeAsync(20);
      await untilIdle(one);
      if (one.keeper.isSafe) lags.push(Date.now());
    }
    const longest = Math.max(...lags.map((at, index) => at - (lags[index - 1] ?? began)));
    expect(longest).toBeLessThanOrEqual(400);
    expect(save.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('makes one version of one typing session, and another of the next', async () => {
    const one = tab();
    one.look({ ...emptyDocument, nodes: worked.nodes });
    for (const x of [5, 55, 555]) {
      one.setX(x, true);
      await one.keeper.flush();
    }
    one.setX(6);
    await one.keeper.flush();
    const result = await one.storage.versions(one.editor.recordId);
    const xs =
      'versions' in result && result.versions.map(({ text }) => /"value": (\d+)/.exec(text)![1]);
    expect(xs).toEqual(['555', '1']);
  });

  it('saves what an undo goes back to, as well', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    one.editor.undo();
    await one.keeper.flush();
    expect(await texts()).toEqual([writeDocument(worked)]);
  });

  it('saves an edit that comes while another one is being saved', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    const saving = one.keeper.flush();
    one.setX(3);
    await saving;
    expect(one.keeper.isSafe).toBe(false);
    await vi.waitFor(() => {
      expect(one.keeper.state).toBe('saved');
    });
    expect(await texts()).toEqual([writeDocument(withX(3))]);
  });

  it('saves each document under its own id, across an open and its undo', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    const first = one.editor.recordId;
    // The first document is still to be saved when another one is opened.
    one.look({ ...worked, title: 'Other' });
    const second = one.editor.recordId;
    one.setX(7);
    await one.keeper.flush();
    one.editor.undo();
    one.editor.undo();
    expect(one.editor.recordId).toBe(first);
    one.setX(3);
    await one.keeper.flush();
    const kept = await library();
    expect([...kept.keys()].sort()).toEqual([first, second].sort());
    expect(kept.get(first)!.text).toBe(writeDocument(withX(3)));
    expect(kept.get(second)!.title).toBe('Other');
  });

  it('saves the last edit of a document that is left while its edit before is being saved', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    const { recordId } = one.editor;
    const saving = one.keeper.flush();
    one.setX(3);
    one.look({ ...worked, title: 'Other' });
    await saving;
    await one.keeper.flush();
    expect((await library()).get(recordId)!.text).toBe(writeDocument(withX(3)));
  });

  it('notes the step beside a document that is saved', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    one.editor.goTo(6);
    await one.keeper.flush();
    expect([...(await library()).values()]).toMatchObject([{ step: 6, revision: 1 }]);
  });
});

describe('a storage that fails', () => {
  it('is told once, tried again at the next edit, and told to be well again', async () => {
    const one = tab();
    one.look(worked);
    const full = fillUp();
    one.setX(2);
    await one.keeper.flush();
    one.setX(3);
    await one.keeper.flush();
    expect([one.keeper.state, one.keeper.fault, one.keeper.isSafe]).toEqual([
      'failed',
      'full',
      false,
    ]);
    expect(one.said).toEqual(['failed: full']);
    full.mockRestore();
    one.setX(4);
    await vi.waitFor(() => {
      expect(one.keeper.state).toBe('saved');
    });
    expect(one.said).toEqual(['failed: full', 'recovered']);
    expect(await texts()).toEqual([writeDocument(withX(4))]);
  });

  it('loses nothing on a reload: the tab itself remembers', async () => {
    const one = tab();
    one.look(worked);
    const full = fillUp();
    one.setX(2);
    await one.keeper.flush();
    one.editor.goTo(5);
    one.keeper.leave();
    await one.close();
    full.mockRestore();
    const again = tab();
    expect(await resume(again.keeper)).toBeNull();
    expect([again.x, again.editor.step, again.editor.recordId]).toEqual([
      2,
      5,
      one.editor.recordId,
    ]);
    await again.keeper.flush();
    expect(await texts()).toEqual([writeDocument(withX(2))]);
  });
});

describe('the next visit', () => {
  it('begins with nothing after none', async () => {
    expect(await resume(tab().keeper)).toBe('nothing');
  });

  it('comes back to the document last worked on, at its step, in another tab too', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    one.editor.goTo(7);
    await one.keeper.flush();
    await one.close();
    freshTab();
    const again = tab();
    expect(await resume(again.keeper)).toBeNull();
    expect([again.x, again.editor.step, again.editor.recordId]).toEqual([
      2,
      7,
      one.editor.recordId,
    ]);
    expect(again.keeper.state).toBe('saved');
    again.setX(3);
    await again.keeper.flush();
    expect(await texts()).toEqual([writeDocument(withX(3))]);
  });

  it('comes back, in the same tab, to a document that was only looked at, and keeps it out', async () => {
    const one = tab();
    one.look(worked);
    one.editor.goTo(3);
    one.keeper.leave();
    await one.close();
    const again = tab();
    expect(await resume(again.keeper)).toBeNull();
    expect([again.editor.document, again.editor.step]).toEqual([worked, 3]);
    await again.keeper.flush();
    expect([again.keeper.state, await texts()]).toEqual(['untouched', []]);
  });

  it('remembers the step without writing the document anew', async () => {
    const one = tab();
    one.look(worked);
    one.keeper.leave();
    const written = vi.spyOn(sessionStorage, 'setItem');
    one.editor.goTo(3);
    one.keeper.leave();
    expect(written.mock.calls.map(([, text]) => text.includes('"nodes"'))).toEqual([false]);
    await one.close();
    const again = tab();
    await resume(again.keeper);
    expect([again.editor.document, again.editor.step]).toEqual([worked, 3]);
  });

  it('never comes back to a document in the place of one that was too large to remember', async () => {
    const one = tab();
    one.look(worked);
    one.keeper.leave();
    const full = vi.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    one.look({ ...worked, title: 'Large' });
    one.keeper.leave();
    full.mockRestore();
    one.editor.goTo(2);
    one.keeper.leave();
    await one.close();
    const again = tab();
    expect(await resume(again.keeper)).toBe('nothing');
  });

  it('comes back, in another tab, to what was worked on, whatever was looked at since', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    await one.storage.save(draftOf(withX(8), { id: 'changed later, elsewhere' }));
    one.look({ ...worked, title: 'Other' });
    one.keeper.leave();
    await one.keeper.flush();
    freshTab();
    const again = tab();
    expect(await resume(again.keeper)).toBeNull();
    expect(again.x).toBe(2);
  });

  it('goes on where a tab was left in the middle of an edit', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    one.setX(3);
    // The page dies before the save that this begins has come anywhere.
    vi.spyOn(one.storage, 'save').mockReturnValue(new Promise(() => undefined));
    one.keeper.leave();
    const again = tab();
    await resume(again.keeper);
    await again.keeper.flush();
    expect([again.x, again.keeper.state]).toEqual([3, 'saved']);
    expect(await texts()).toEqual([writeDocument(withX(3))]);
  });

  it('takes the document changed last where its own has left the library', async () => {
    const one = tab();
    await one.storage.save(draftOf(withX(8), { id: 'older' }));
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    await one.storage.remove(one.editor.recordId);
    freshTab();
    const again = tab();
    expect(await resume(again.keeper)).toBeNull();
    expect(again.x).toBe(8);
  });

  it('says what is wrong with a stored document that cannot be read, and leaves it alone', async () => {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    const { recordId } = one.editor;
    const broken = { ...draftOf(worked, { id: recordId, base: 1 }), text: '{ "format"' };
    await one.storage.save(broken);
    freshTab();
    const again = tab();
    expect(await resume(again.keeper)).toMatchObject({
      kind: 'unreadable',
      title: worked.title ?? '',
    });
    again.look(worked);
    again.setX(4);
    await again.keeper.flush();
    expect((await library()).get(recordId)!.text).toBe('{ "format"');
  });

  it('takes a record for unreadable whose fields are anything', async () => {
    const one = tab();
    await one.storage.save(draftOf(worked, { id: 'bad', title: 7 as never, text: null as never }));
    expect(await openRecord(one.keeper, 'bad')).toMatchObject({ kind: 'unreadable', title: '' });
    expect([...(await library()).values()][0]!.text).toContain('"id": "bad"');
    expect(await openRecord(one.keeper, 'nobody')).toEqual({ kind: 'gone' });
  });
});

describe('two tabs on one document', () => {
  async function twoTabs(): Promise<[Tab, Tab]> {
    const one = tab();
    one.look(worked);
    one.setX(2);
    await one.keeper.flush();
    freshTab();
    const other = tab();
    await resume(other.keeper);
    return [one, other];
  }

  it('follow each other while one of them is only watching, and an undo goes back', async () => {
    const [one, other] = await twoTabs();
    one.setX(3);
    await vi.waitFor(() => {
      expect([other.x, other.said]).toEqual([3, ['followed']]);
    });
    other.setX(4);
    await vi.waitFor(() => {
      expect(one.x).toBe(4);
    });
    other.editor.undo();
    other.editor.undo();
    expect(other.x).toBe(2);
    other.keeper.note();
    await vi.waitFor(() => {
      expect(one.x).toBe(2);
    });
    expect(await texts()).toEqual([writeDocument(withX(2))]);
  });

  it('part when both have edits: the later one goes on as a copy, and nothing is written over', async () => {
    const [one, other] = await twoTabs();
    const { recordId } = one.editor;
    one.setX(3);
    other.setX(4);
    await Promise.all([one.keeper.flush(), other.keeper.flush()]);
    await other.keeper.flush();
    await one.keeper.flush();
    const [first, second] = one.editor.recordId === recordId ? [one, other] : [other, one];
    expect(second.said).toEqual(['parted: (x + y) · z (copy)']);
    expect(first.said).toEqual([]);
    const kept = await library();
    expect(kept.size).toBe(2);
    expect(kept.get(first.editor.recordId)!.text).toBe(writeDocument(withX(first.x as number)));
    expect(kept.get(second.editor.recordId)!.title).toBe('(x + y) · z (copy)');
    expect([first.x, second.x].sort()).toEqual([3, 4]);
    // All that the copy's undo leads to is the copy.
    second.editor.undo();
    second.editor.undo();
    second.keeper.note();
    await second.keeper.flush();
    expect((await library()).size).toBe(2);
    expect((await library()).get(recordId)!.text).toBe(writeDocument(withX(first.x as number)));
  });

  it('let the later one take over what the other has made, and come back with an undo', async () => {
    const [one, other] = await twoTabs();
    other.keeper.close();
    one.setX(3);
    await one.keeper.flush();
    other.setX(4);
    await other.keeper.flush();
    await other.keeper.flush();
    await other.takeOver();
    expect([other.x, other.editor.recordId]).toEqual([3, one.editor.recordId]);
    expect((await library()).size).toBe(1);
    other.editor.undo();
    expect(other.x).toBe(4);
    await other.keeper.flush();
    expect((await library()).size).toBe(2);
  });

  it('are told apart when one sleeps through what the other does, and wakes up', async () => {
    const [one, other] = await twoTabs();
    other.keeper.close();
    one.setX(3);
    await one.keeper.flush();
    other.keeper.comeBack();
    await vi.waitFor(() => {
      expect(other.x).toBe(3);
    });
  });

  it('part when one wakes up with an edit that it has not saved', async () => {
    const [one, other] = await twoTabs();
    other.keeper.close();
    one.setX(3);
    await one.keeper.flush();
    other.editor.change(withX(4), 'Set x');
    other.keeper.comeBack();
    await vi.waitFor(() => {
      expect(other.said).toEqual(['parted: (x + y) · z (copy)']);
    });
    expect(other.x).toBe(4);
  });

  it('keep what one of them deletes for as long as the other shows it', async () => {
    const [one, other] = await twoTabs();
    await one.storage.remove(one.editor.recordId);
    one.keeper.tell(one.editor.recordId);
    await vi.waitFor(() => {
      expect(other.keeper.state).toBe('untouched');
    });
    other.setX(5);
    await other.keeper.flush();
    expect(await texts()).toEqual([writeDocument(withX(5))]);
  });

  it('agree when both have made the same of it', async () => {
    const [one, other] = await twoTabs();
    one.setX(3);
    other.setX(3);
    await Promise.all([one.keeper.flush(), other.keeper.flush()]);
    expect([...one.said, ...other.said].filter((what) => what.startsWith('parted'))).toEqual([]);
    expect((await library()).size).toBe(1);
  });
});

/** Lets the fake database, which works in turns of its own, come to its end. */
async function untilIdle({ keeper }: Tab): Promise<void> {
  for (let turn = 0; turn < 50 && keeper.state === 'saving'; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
