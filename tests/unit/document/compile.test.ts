import { describe, expect, test } from 'vitest';
import { connect, renameNode, setMuted, setValue } from '../../../src/document/commands/index.ts';
import { compile } from '../../../src/document/compile.ts';
import { scheduleOf } from '../../../src/engine/schedule.ts';
import { worked } from './support.ts';

describe('the graph of an edited document', () => {
  const before = compile(worked);

  test('keeps its order, and every node but the one whose number changed', () => {
    const { graph } = compile(setValue(worked, 'x', 7), before);
    expect(graph).toEqual(compile(setValue(worked, 'x', 7)).graph);
    expect(graph.order).toBe(before.graph.order);
    expect(graph.nodes.map((node, at) => node === before.graph.nodes[at])).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  test('is scheduled as before, with the new number', () => {
    const { graph } = compile(setValue(worked, 'x', 7), before);
    expect(scheduleOf(graph).sources).toBe(scheduleOf(before.graph).sources);
    expect(scheduleOf(graph)).toEqual(scheduleOf(compile(setValue(worked, 'x', 7)).graph));
  });

  test('is scheduled anew where an operation is muted, which reads its first input alone', () => {
    const muted = setMuted(worked, ['d'], true);
    const { graph } = compile(muted, before);
    expect(scheduleOf(graph)).toEqual(scheduleOf(compile(muted).graph));
    expect(scheduleOf(graph).sources).toHaveLength(3);
  });

  test('is ordered anew where a wire or a name has changed', () => {
    for (const edit of [connect(worked, 'z', 'd', 0), renameNode(worked, 'x', 'u')]) {
      if ('fault' in edit) expect.unreachable('both edits are allowed');
      const { graph } = compile(edit.document, before);
      expect(graph).toEqual(compile(edit.document).graph);
      expect(graph.order).not.toBe(before.graph.order);
    }
  });
});
