import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { setValue } from '../../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Keeper } from '../../../../src/editor/library/keeper.svelte.ts';
import { Storage } from '../../../../src/editor/library/storage.ts';
import type { StorageFault } from '../../../../src/editor/library/storage-fault.ts';
import type { Draft } from '../../../../src/editor/library/stored.ts';
import { writeDocument } from '../../../../src/document/write.ts';
import { worked } from '../../document/support.ts';

/** A browser that has kept nothing yet. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    Object.defineProperty(globalThis, name, { value: memory(), configurable: true });
  }
}

/** What closing a tab and opening another one does to the tab's own memory. */
export function freshTab(): void {
  Object.defineProperty(globalThis, 'sessionStorage', { value: memory(), configurable: true });
}

function memory(): Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

export function draftOf(document: GraphDocument, part: Partial<Draft> = {}): Draft {
  return {
    id: 'a',
    title: document.title ?? '',
    text: writeDocument(document),
    label: 'Set x',
    step: 0,
    base: 0,
    isContinued: false,
    origin: null,
    ...part,
  };
}

/** The worked example with another x. */
export function withX(x: number): GraphDocument {
  return setValue(worked, 'x', x);
}

/** A tab: an editor with its keeper, and what the keeper has said. */
export class Tab {
  readonly editor = new Editor();
  readonly storage = new Storage();
  readonly keeper = new Keeper(this.editor, this.storage);
  readonly said: string[] = [];
  takeOver: () => Promise<void> = () => Promise.resolve();

  constructor() {
    this.keeper.voice = {
      otherTab: 'Other tab',
      asCopy: 'Copy',
      open: (title) => `Open ${title}`,
      copyOf: (title) => `${title} (copy)`,
      failed: (fault: StorageFault) => this.said.push(`failed: ${fault}`),
      recovered: () => this.said.push('recovered'),
      followed: () => this.said.push('followed'),
      parted: (title, takeOver) => {
        this.said.push(`parted: ${title}`);
        this.takeOver = takeOver;
      },
    };
  }

  /** Opens a document that was only looked at. */
  look(document: GraphDocument): void {
    this.editor.open(document, 'Open');
    this.keeper.note();
  }

  /** Sets x, as one typing session or as another one, and lets the keeper see it. */
  setX(x: number, isContinued = false): void {
    if (!isContinued) this.editor.seal();
    this.editor.change(setValue(this.editor.document, 'x', x), 'Set x', 'value x');
    this.keeper.note();
  }

  get x(): unknown {
    return this.editor.document.nodes.find(({ id }) => id === 'x')?.value;
  }

  /** Ends the tab; what it was about to do is never done. */
  async close(): Promise<void> {
    this.keeper.close();
    await this.storage.close();
  }
}
