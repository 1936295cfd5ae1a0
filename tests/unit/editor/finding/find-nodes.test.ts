import { describe, expect, it } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { findNodes } from '../../../../src/editor/finding/find-nodes.ts';
import { english } from '../../../../src/language/english/english.ts';
import { worked } from '../../document/support.ts';

function found(query: string, step = 0): string[] {
  const editor = new Editor();
  editor.open(worked, 'Open');
  editor.goTo(step);
  return findNodes(query, { editor, text: english })
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

describe('a search for nodes', () => {
  it('finds them by name first, then by operation', () => {
    expect(found('d')[0]).toBe('d');
    expect(found('mul')).toEqual(['f']);
    expect(found('input')).toEqual(['x', 'y', 'z']);
    expect(found('nothing')).toEqual([]);
  });

  it('finds them by values, of those that the steps have revealed', () => {
    expect(found('−3')).toEqual(['y']);
    expect(found('−8')).toEqual([]);
    expect(found('−8', 5)).toEqual(['f']);
  });

  it('takes a hyphen for a minus', () => {
    expect(found('-3')).toEqual(['y']);
  });
});
