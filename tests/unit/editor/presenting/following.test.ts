import { describe, expect, it, vi } from 'vitest';
import { writeDocument } from '../../../../src/document/write.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { Following } from '../../../../src/editor/presenting/following.svelte.ts';
import { channelOf, readAsked, readTold } from '../../../../src/editor/presenting/messages.ts';
import type { Workbench } from '../../../../src/editor/workbench.svelte.ts';
import { setValue } from '../../../../src/document/commands/index.ts';
import { english } from '../../../../src/language/english/english.ts';
import { worked } from '../../document/support.ts';

const view = { x: -10, y: 5, width: 800, height: 450 };
const look = {
  kind: 'look',
  step: 4,
  theme: 'dark',
  view,
  isBlack: false,
  laser: 'dot',
  spot: { x: 1, y: 2 },
};
const told = { kind: 'document', text: writeDocument(worked) };

/** What nobody who presents would send. */
const strange: readonly unknown[] = [
  null,
  'look',
  [],
  {},
  { kind: 'other' },
  { kind: 'document' },
  { kind: 'document', text: 7 },
  { ...look, step: -1 },
  { ...look, step: 1.5 },
  { ...look, step: '4' },
  { ...look, isBlack: 'no' },
  { ...look, laser: 'saber' },
  { ...look, theme: 'pink' },
  { ...look, spot: { x: NaN, y: 0 } },
  { ...look, spot: undefined },
  { ...look, view: { ...view, width: 0 } },
  { ...look, view: { ...view, height: Infinity } },
  { ...look, view: null },
];

function following(
  isIn: (window: {
    readonly editor: Editor;
    readonly window: Following;
    readonly shown: unknown[];
  }) => void | Promise<void>,
) {
  const editor = new Editor();
  const shown: unknown[] = [];
  const workbench = {
    editor,
    text: english,
    notices: new Notices(),
    camera: { showOpened: (box: unknown) => shown.push(box) },
  };
  const window = new Following(workbench as unknown as Workbench, 'test');
  return Promise.resolve(isIn({ editor, window, shown })).finally(() => {
    window.leave();
  });
}

describe('a message between the windows of a presentation', () => {
  it('is read as it was sent, and nothing more of it', () => {
    expect(readTold({ ...look, more: 1 })).toEqual(look);
    expect(readTold({ ...look, spot: null })).toEqual({ ...look, spot: null });
    expect([{ kind: 'end' }, { kind: 'begin' }, told].map(readTold)).toEqual([
      { kind: 'end' },
      { kind: 'begin' },
      told,
    ]);
    expect(readAsked({ kind: 'here' })).toEqual({ kind: 'here' });
  });

  it.each(strange)('%j is none', (data) => {
    expect(readTold(data)).toBeNull();
    expect(readAsked(data)).toBeNull();
  });

  it('goes through a channel of its own for each presentation', () => {
    expect(channelOf('a')).not.toBe(channelOf('b'));
  });
});

describe('the audience’s window', () => {
  it('shows the document, the step and the view that it is told', () =>
    following(async ({ editor, window, shown }) => {
      expect(window.state).toBe('waiting');
      window.hear(told);
      window.hear(look);
      expect(window.state).toBe('showing');
      expect(editor.step).toBe(4);
      await vi.waitFor(() => {
        expect(shown).toEqual([view]);
      });

      // A number is edited there: the step stays, and there is nothing to undo but one entry.
      for (const value of [5, 6]) {
        const edited = setValue(worked, 'x', value);
        window.hear({ kind: 'document', text: writeDocument(edited) });
      }
      expect(editor.node('x')!.value!.data[0]).toBe(6);
      expect(editor.step).toBe(4);
      expect(editor.opened).toBe(1);
      editor.undo();
      expect(editor.node('x')!.value!.data[0]).toBe(1);
    }));

  it('stays as it is whatever else comes, and nobody edits in it', () =>
    following(({ editor, window }) => {
      window.hear(told);
      window.hear(look);
      const { document } = editor;
      for (const data of [...strange, { kind: 'document', text: '{' }]) window.hear(data);
      expect(editor.document).toBe(document);
      expect([editor.step, window.state]).toEqual([4, 'showing']);
      editor.change(setValue(worked, 'x', 9), 'Edit');
      expect(editor.document).toBe(document);
    }));

  it('keeps the last picture when the presentation is over, without black and laser', () =>
    following(({ editor, window }) => {
      window.hear({ ...look, step: 3 });
      expect(editor.step).toBe(0);
      window.hear(told);
      window.hear({ ...look, isBlack: true });
      window.hear({ kind: 'end' });
      expect(window.state).toBe('ended');
      expect(window.look).toEqual({ ...look, spot: null, laser: 'off' });
      expect([editor.step, editor.document.title]).toEqual([4, worked.title]);
    }));

  it('says that it is there, at first and when another presentation begins', async () => {
    const heard: unknown[] = [];
    const channel = new BroadcastChannel(channelOf('test'));
    channel.addEventListener('message', ({ data }) => heard.push(data));
    try {
      await following(async ({ window }) => {
        window.hear({ kind: 'begin' });
        await vi.waitFor(() => {
          expect(heard).toEqual([{ kind: 'here' }, { kind: 'here' }]);
        });
      });
      await vi.waitFor(() => {
        expect(heard.at(-1)).toEqual({ kind: 'gone' });
      });
    } finally {
      channel.close();
    }
  });
});
