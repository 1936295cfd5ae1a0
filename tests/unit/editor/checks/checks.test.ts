import { describe, expect, it } from 'vitest';
import { moveNodes, setValue } from '../../../../src/document/commands/index.ts';
import type { GraphDocument } from '../../../../src/document/graph-document.ts';
import { Checks } from '../../../../src/editor/checks/checks.svelte.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Probe } from '../../../../src/editor/checks/probe.svelte.ts';
import { itemOf, type NestedNumbers } from '../../../../src/engine/tensor.ts';
import { documentOf, worked } from '../../document/support.ts';

function opened(document: GraphDocument, step = 0): Editor {
  const editor = new Editor();
  editor.open(document, 'Open');
  editor.goTo(step);
  return editor;
}

/** The verdicts of a check of the whole graph, by the places of the nodes. */
async function verdicts(document: GraphDocument): Promise<[number, string][]> {
  const checks = new Checks(opened(document));
  await checks.checkAll();
  return [...checks.current].map(([node, { verdict }]) => [node, verdict.kind]);
}

const unary = (op: string, value: NestedNumbers) =>
  documentOf([
    { id: 'x', op: 'input', value },
    { id: 'f', op, inputs: ['x'] },
  ]);

describe('a gradient check', () => {
  it('of the whole graph takes each input and parameter', async () => {
    expect(await verdicts(worked)).toEqual([
      [0, 'passed'],
      [1, 'passed'],
      [2, 'passed'],
    ]);
  });

  it('knows a kink, and numbers that are not finite', async () => {
    expect(await verdicts(unary('abs', 0))).toEqual([[0, 'kink']]);
    expect(await verdicts(unary('log', 0))).toEqual([[0, 'notFinite']]);
  });

  it('knows a gradient beside which there is nothing to measure', async () => {
    const root = documentOf([
      { id: 'x', op: 'input', value: 0 },
      { id: 'p', op: 'constant', value: 1.5 },
      { id: 'f', op: 'power', inputs: ['x', 'p'] },
    ]);
    expect(await verdicts(root)).toEqual([[0, 'noNumberBeside']]);
  });

  it.each([
    ['reciprocal', 1e-6],
    ['reciprocal', 1e-100],
    ['sin', 1e6],
    ['sin', 1e8],
    ['log', 1e-8],
    ['log', 1e-300],
  ])('measures %s at %d by steps that suit it', async (op, x) => {
    const checks = new Checks(opened(unary(op, x)));
    await checks.checkNode(0);
    const { verdict, gradient, entries } = checks.current.get(0)!;
    expect(verdict).toEqual({ kind: 'passed' });
    expect(itemOf(entries!) / itemOf(gradient)).toBeCloseTo(1, 6);
  });

  it('passes nothing that is shown to differ, and says why', async () => {
    expect(await verdicts(unary('sin', 1e17))).toEqual([[0, 'failed']]);
    expect(await verdicts(unary('sin', [1e15, 1]))).toEqual([[0, 'failed']]);
    // x² is lost beside the square of any step.
    expect(await verdicts(unary('square', 1e-300))).toEqual([[0, 'rounding']]);
  });

  it('says which operation has the kink and how the slopes differ', async () => {
    const checks = new Checks(opened(unary('abs', 0)));
    await checks.checkNode(0);
    const { kink, slopes } = checks.current.get(0)!;
    expect([kink, slopes?.map(Math.round)]).toEqual([1, [-1, 1]]);
  });

  it('holds while the numbers are the same, and no longer', async () => {
    const editor = opened(worked);
    const checks = new Checks(editor);
    await checks.checkNode(3);
    expect(itemOf(checks.current.get(3)!.entries!)).toBeCloseTo(4, 6);
    editor.change(moveNodes(editor.document, new Map([['d', [9, 9]]])), 'Move');
    expect(checks.current.has(3)).toBe(true);
    editor.change(setValue(editor.document, 'z', 5), 'Set z');
    expect(checks.current.has(3)).toBe(false);
    editor.undo();
    expect(checks.current.has(3)).toBe(false);
  });

  it('opens a sheet that another selection closes', async () => {
    const editor = opened(worked);
    const checks = new Checks(editor);
    await checks.checkAll();
    expect(checks.isOpen).toBe(true);
    editor.select(['x']);
    expect(checks.isOpen).toBe(false);
  });
});

describe('a dragged number', () => {
  it('shows the change that is measured beside the one that was foretold', async () => {
    const editor = opened(worked, 10);
    const probe = new Probe(editor);
    probe.begin('x');
    editor.change(setValue(editor.document, 'x', 1.5), 'Set x');
    await expect.poll(() => probe.readingOf('x')).not.toBeNull();
    expect(probe.readingOf('x')).toEqual({
      output: 'f',
      gradient: 4,
      distance: 0.5,
      measured: 2,
      predicted: 2,
    });
    expect(probe.readingOf('y')).toBeNull();
    probe.end();
    expect(probe.readingOf('x')).toBeNull();
  });

  it('shows nothing that the steps have not revealed', () => {
    const editor = opened(worked, 8);
    const probe = new Probe(editor);
    probe.begin('x');
    editor.change(setValue(editor.document, 'x', 1.5), 'Set x');
    expect(probe.readingOf('x')).toBeNull();
  });
});
