import { describe, expect, it } from 'vitest';
import { thumbnailSvg } from '../../../src/exporters/thumbnail.ts';
import { documentOf, elementsOf, gallery } from './support.ts';

describe('a thumbnail', () => {
  it.each([...gallery])('of %s is small and shows each node and wire', (_, document) => {
    const { svg } = thumbnailSvg(document);
    const elements = elementsOf(svg);
    const wires = document.nodes.flatMap(({ inputs = [] }) => inputs.filter((id) => id !== null));
    expect(elements.filter(({ name }) => name === 'rect').length).toBeGreaterThan(
      document.nodes.length,
    );
    expect(elements.filter(({ name }) => name === 'path')).toHaveLength(wires.length);
    expect(svg.length).toBeLessThan(16_000);
    expect(svg).not.toContain('metadata');
  });

  it('of an empty graph is an empty page', () => {
    expect(thumbnailSvg(documentOf({ nodes: [] }))).toMatchObject({ width: 320, height: 180 });
  });

  it('has frames and notes', () => {
    const { svg } = thumbnailSvg(
      documentOf({
        nodes: [{ id: 'x', op: 'input', value: 1, position: [0, 0] }],
        frames: [{ id: 'a', nodes: ['x'] }],
        notes: [{ id: 'b', text: 'Look', position: [300, 0] }],
      }),
      'dark',
    );
    expect(elementsOf(svg).filter(({ name }) => name === 'rect')).toHaveLength(4);
  });
});
