import { describe, expect, it } from 'vitest';
import { addWired, setSlider, setValue } from '../../../src/document/commands/index.ts';
import { documentOf, worked } from './support.ts';

describe('a node that is added with its wires', () => {
  it('reads what it is put behind', () => {
    const { nodes } = addWired(worked, { op: 'add' }, { source: { id: 'x', slot: 1 } });
    expect(nodes.at(-1)).toEqual({ id: 'g', op: 'add', inputs: [null, 'x'] });
    expect(nodes.slice(0, -1)).toEqual(worked.nodes);
  });

  it('is read by what it is put before, in place of what that read', () => {
    const document = addWired(
      worked,
      { op: 'tanh', position: [1, 2] },
      { source: { id: 'd', slot: 0 }, reader: { id: 'f', slot: 0 } },
    );
    const { id } = document.nodes.at(-1)!;
    expect(document.nodes.at(-1)).toMatchObject({ op: 'tanh', inputs: ['d'], position: [1, 2] });
    expect(document.nodes.find((node) => node.id === 'f')!.inputs).toEqual([id, 'z']);
  });

  it('has no wires where none are asked for', () => {
    expect(addWired(worked, { op: 'constant', value: 3 }, {}).nodes.at(-1)).toEqual({
      id: 'c',
      op: 'constant',
      value: 3,
    });
  });
});

describe('a slider', () => {
  const range = { min: 0, max: 1, step: 0.1 };
  const slid = setSlider(worked, 'x', range);

  it('is set, changed and taken away; the same one changes nothing', () => {
    expect(slid.nodes[0]).toEqual({ ...worked.nodes[0], slider: range });
    expect(setSlider(slid, 'x', { ...range })).toBe(slid);
    expect(setSlider(slid, 'x', { ...range, max: 2 }).nodes[0]!.slider!.max).toBe(2);
    expect(setSlider(slid, 'x', null)).toEqual(worked);
    expect(setSlider(worked, 'x', null)).toBe(worked);
  });

  it('goes with the number: a list has none', () => {
    expect(setValue(slid, 'x', 7).nodes[0]!.slider).toEqual(range);
    expect(setValue(slid, 'x', [1, 2]).nodes[0]).not.toHaveProperty('slider');
    const list = documentOf([{ id: 'x', op: 'input', value: [1, 2] }]);
    expect(setSlider(list, 'x', range)).toBe(list);
  });
});
