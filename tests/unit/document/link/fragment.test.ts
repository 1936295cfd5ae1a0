import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../../src/document/link/fragment.ts';

const view = { x: -120, y: 8, width: 640, height: 360 };

describe('a fragment', () => {
  it.each([
    [{ graph: '1.a.b.c', step: 0, view: null }, 'graph=1.a.b.c'],
    [{ graph: '1.a.b.c', step: 9, view: null }, 'step=9&graph=1.a.b.c'],
    [{ graph: '1.a.b.c', step: 9, view }, 'step=9&view=-120,8,640,360&graph=1.a.b.c'],
  ])('says %o', (fragment, text) => {
    expect(writeFragment(fragment)).toBe(text);
    expect(readFragment(`#${text}`)).toEqual(fragment);
  });

  it('rounds the view to whole pixels', () => {
    const text = writeFragment({ graph: 'g', step: 0, view: { ...view, x: 0.4, width: 639.6 } });
    expect(text).toBe('view=0,8,640,360&graph=g');
  });

  it.each(['', '#', '#top', '#step=3', '#graphs=1'])('%o carries no graph', (text) => {
    expect(readFragment(text)).toBeNull();
  });

  it.each([
    'step=-1',
    'step=1e9',
    'step=',
    'view=1,2,3',
    'view=0,0,0,100',
    'view=a,b,c,d',
    'view=1,2,3,99999999',
    'other=1',
  ])('opens the whole graph at its start where it says %o', (text) => {
    expect(readFragment(`#${text}&graph=g`)).toEqual({ graph: 'g', step: 0, view: null });
  });
});
