import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTitle } from '../../../../src/document/commands/index.ts';
import { writeDocument } from '../../../../src/document/write.ts';
import { Library, type Entry } from '../../../../src/editor/library/library.svelte.ts';
import { worked } from '../../document/support.ts';
import { draftOf, freshBrowser, Tab, withX } from './support.ts';

let tab: Tab;
let library: Library;

beforeEach(async () => {
  freshBrowser();
  tab = new Tab();
  library = new Library(tab.keeper);
  tab.look(worked);
  tab.setX(2);
  await library.load();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await tab.close();
});

async function titles(): Promise<string[]> {
  await library.load();
  return library.entries!.map(({ title }) => title);
}

function entry(title: string): Entry {
  return library.entries!.find((candidate) => candidate.title === title)!;
}

describe('the library', () => {
  it('lists what was edited, the open document among it', () => {
    expect(library.entries).toMatchObject([
      { title: '(x + y) · z', text: writeDocument(withX(2)) },
    ]);
    expect(library.isOpen(library.entries![0]!.id)).toBe(true);
  });

  it('opens a document in place of the one before, which an undo brings back', async () => {
    await tab.storage.save(draftOf(setTitle(withX(9), 'Other'), { id: 'other', step: 4 }));
    expect(await library.open('other')).toBe(true);
    expect([tab.x, tab.editor.step, tab.editor.recordId]).toEqual([9, 4, 'other']);
    tab.editor.undo();
    expect(tab.x).toBe(2);
    expect(await library.open('nobody')).toBe(false);
  });

  it('renames the open document by an edit, and another one where it is stored', async () => {
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
    await library.duplicate(library.entries![0]!, 'Copy');
    expect(await titles()).toEqual(['Copy', '(x + y) · z']);
    await library.rename(entry('Copy').id, 'Renamed', 'Change the title');
    await library.rename(entry('(x + y) · z').id, 'Open', 'Change the title');
    expect(tab.editor.undoLabel).toBe('Change the title');
    expect((await titles()).sort()).toEqual(['Open', 'Renamed']);
    expect(entry('Renamed').document).toEqual(setTitle(withX(2), 'Renamed'));
  });

  it('goes back, by undo, to a document that was renamed in the meantime, as it is stored', async () => {
    const { recordId } = tab.editor;
    tab.look(setTitle(withX(7), 'Later'));
    await library.load();
    await library.rename(recordId, 'Renamed', 'Change the title');
    tab.editor.undo();
    tab.keeper.note();
    await vi.waitFor(() => {
      expect(tab.editor.document.title).toBe('Renamed');
    });
    tab.setX(3);
    await tab.keeper.flush();
    expect(tab.said).toEqual(['followed']);
    expect((await titles()).sort()).toEqual(['Renamed']);
  });

  it('deletes a document and puts it back with its versions', async () => {
    const [{ id }] = library.entries as [Entry];
    tab.setX(3);
    await tab.keeper.flush();
    const before = await library.versions(id);
    await library.remove(id);
    expect(await titles()).toEqual([]);
    expect([tab.x, tab.keeper.state]).toEqual([3, 'untouched']);
    await library.putBack();
    expect(await titles()).toEqual(['(x + y) · z']);
    expect(await library.versions(id)).toEqual(before);
    expect(tab.keeper.state).toBe('saved');
    tab.setX(4);
    await tab.keeper.flush();
    expect(tab.said).toEqual([]);
    expect(await titles()).toEqual(['(x + y) · z']);
  });

  it('takes a deleted document in again with its next edit', async () => {
    await library.remove(tab.editor.recordId);
    tab.setX(5);
    expect(await titles()).toEqual(['(x + y) · z']);
  });

  it('restores a version by an edit that can be undone', async () => {
    tab.setX(3);
    await tab.keeper.flush();
    const versions = (await library.versions(tab.editor.recordId))!;
    expect(versions.map(({ document }) => document)).toEqual([withX(2), worked]);
    expect(await library.restore(versions[1]!, 'Restore')).toBe(true);
    expect(tab.x).toBe(1);
    tab.editor.undo();
    expect(tab.x).toBe(3);
  });

  it('shows what cannot be read with its fault, and leaves it as it is', async () => {
    await tab.storage.save({ ...draftOf(worked, { id: 'bad', title: 'Bad' }), text: '{ "format' });
    expect((await titles()).sort()).toEqual(['(x + y) · z', 'Bad']);
    expect(entry('Bad')).toMatchObject({
      document: null,
      fault: { kind: 'noJson' },
      text: '{ "format',
    });
    await library.rename('bad', 'Better', 'Change the title');
    await library.duplicate(entry('Bad'), 'Copy');
    expect((await titles()).sort()).toEqual(['(x + y) · z', 'Bad']);
    expect(await library.open('bad')).toBe(false);
  });

  it('restores a version of what cannot be read, whose text is then a version', async () => {
    await tab.storage.save(draftOf(withX(6), { id: 'bad' }));
    await tab.storage.save({ ...draftOf(worked, { id: 'bad', base: 1 }), text: '{ "format' });
    const [version] = (await library.versions('bad'))!;
    expect(await library.restore(version!, 'Restore')).toBe(true);
    await tab.keeper.flush();
    expect([tab.x, tab.editor.recordId, tab.said]).toEqual([6, 'bad', []]);
    const texts = (await library.versions('bad'))!.map(({ text }) => text);
    expect(texts).toEqual(['{ "format', writeDocument(withX(6))]);
  });

  it('says what the storage did not do', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await library.duplicate(library.entries![0]!, 'Copy');
    expect(library.fault).toBe('full');
    put.mockRestore();
    expect(await titles()).toEqual(['(x + y) · z']);
    expect(library.fault).toBeNull();
  });
});
