import { describe, expect, it } from 'vitest';
import { disconnect, setOutput } from '../../../../src/document/commands/index.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { stopText } from '../../../../src/editor/steps/stop.ts';
import { english } from '../../../../src/language/english/english.ts';
import { documentOf, worked } from '../../document/support.ts';

/** What is said at the end of the forward pass, or at another step. */
function stopOf(document = worked, at?: number): string | null {
  const { session } = opened(document);
  return stopText(session, at ?? session.trace.forwardCount, english);
}

function opened(document = worked): Editor {
  const editor = new Editor();
  editor.open(document, 'Open');
  return editor;
}

describe('why no backward pass follows', () => {
  it('is nothing where one does', () => {
    expect(stopOf()).toBeNull();
  });

  it('is the operation that waits for a wire, also where another was chosen as output', () => {
    const open = disconnect(worked, 'd', 1);
    expect(stopOf(open)).toBe('d waits for its 2nd input.');
    expect(stopOf(setOutput(open, 'f'))).toBe('d waits for its 2nd input.');
    for (const step of [0, 1]) expect(stopOf(open, step)).toBeNull();
  });

  it('is that nobody has said which of several to differentiate', () => {
    const two = documentOf([
      { id: 'x', op: 'input', value: 1 },
      { id: 'a', op: 'exp', inputs: ['x'] },
      { id: 'b', op: 'sin', inputs: ['x'] },
    ]);
    expect(stopOf(two)).toBe(english.notices.chooseOutput);
    expect(stopOf(setOutput(two, 'a'))).toBeNull();
  });
});
