import { expect, type Locator } from '@playwright/test';
import type { Editor } from './editor.ts';

/** Frames and notes, as a person finds them. */
export class Items {
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** A frame by its title; the name says how many nodes are in it. */
  frame(title: string): Locator {
    return this.#editor.graph.getByRole('group', { name: new RegExp(`^Frame ${title}, `) });
  }

  /** The title of a frame, by which it is held. */
  title(title: string): Locator {
    return this.frame(title).getByText(title, { exact: true });
  }

  /** A note by how its text begins. */
  note(beginning: string): Locator {
    return this.#editor.graph.getByRole('group', { name: `Note: ${beginning}` });
  }

  get titleField(): Locator {
    return this.#editor.graph.getByRole('textbox', { name: 'Title of the frame' });
  }

  get noteField(): Locator {
    return this.#editor.graph.getByRole('textbox', { name: 'Text of the note' });
  }

  /** Opens a document whose nodes stand clear of each other, with these fields more. */
  async open(fields: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await this.#editor.open();
    await this.#editor.files.open('framed.json', JSON.stringify({ ...plain, ...fields }));
    await expect(this.#editor.title).toHaveValue(plain.title);
    await this.#editor.node('f').waitFor();
  }

  /** The document as it would be saved. */
  async saved(): Promise<SavedItems> {
    const { text } = await this.#editor.files.save();
    return JSON.parse(text) as SavedItems;
  }
}

/** What the tests read of a saved document. */
export interface SavedItems {
  readonly description?: string;
  readonly nodes: readonly { readonly id: string; readonly position: readonly [number, number] }[];
  readonly frames?: readonly {
    readonly title?: string;
    readonly nodes: readonly string[];
    readonly color?: string;
  }[];
  readonly notes?: readonly {
    readonly text: string;
    readonly position: readonly [number, number];
    readonly size: readonly [number, number];
  }[];
}

const plain = {
  format: 'backflow',
  version: 1,
  title: 'With frames',
  nodes: [
    { id: 'x', op: 'input', value: 1, position: [0, 0] },
    { id: 'y', op: 'input', value: -3, position: [0, 130] },
    { id: 'z', op: 'input', value: 4, position: [0, 420] },
    { id: 'd', op: 'add', inputs: ['x', 'y'], position: [300, 50] },
    { id: 'f', op: 'multiply', inputs: ['d', 'z'], position: [640, 260] },
  ],
  output: 'f',
};
