import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { Edits } from '../../../../src/editor/edits.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { SliderPlayer } from '../../../../src/editor/numbers/slider-player.svelte.ts';
import { itemOf } from '../../../../src/engine/tensor.ts';
import { english } from '../../../../src/language/english/english.ts';
import { worked } from '../../document/support.ts';

const slider = { min: 0, max: 4, step: 0.5 };
let frame: ((time: number) => void) | null = null;
let time = 0;
let isStill = false;

beforeEach(() => {
  frame = null;
  time = 0;
  isStill = false;
  vi.stubGlobal('requestAnimationFrame', (next: (time: number) => void) => {
    frame = next;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (frame = null));
  vi.stubGlobal('matchMedia', () => ({ matches: isStill }));
  vi.stubGlobal('performance', { now: () => time });
  return () => vi.unstubAllGlobals();
});

function playing() {
  const editor = new Editor();
  editor.open(worked, 'Open');
  const edits = new Edits(editor, new Notices(), english);
  const player = new SliderPlayer({ editor, edits, text: english });
  player.play('x', slider);
  const after = (ms: number) => {
    time += ms;
    frame?.(time);
    return itemOf(editor.node('x')!.value!);
  };
  return { editor, edits, player, after };
}

describe('a number that is played', () => {
  it('goes to the greatest and back to the least, in its steps', () => {
    const { after } = playing();
    expect([1000, 1000, 1000].map(after)).toEqual([2, 3, 4]);
    expect([1000, 2000, 1500].map(after)).toEqual([3, 1, 0]);
    expect(after(1000)).toBe(1);
  });

  it('goes faster at a higher speed', () => {
    const { player, after } = playing();
    player.speed = 2;
    expect(after(1000)).toBe(3);
  });

  it('is one entry to undo', () => {
    const { editor, player, after } = playing();
    [500, 500, 500].forEach(after);
    player.pause();
    expect(player.playing).toBeNull();
    editor.undo();
    expect(editor.document).toBe(worked);
  });

  it('stops where the graph is edited, which is left as it is', () => {
    const { editor, edits, player, after } = playing();
    after(1000);
    edits.setValue('x', 9);
    expect(after(1000)).toBe(9);
    expect(player.playing).toBeNull();
    editor.undo();
    player.play('x', slider);
    editor.undo();
    after(1000);
    expect([player.playing, editor.document]).toEqual([null, worked]);
  });

  it('jumps now and then where motion is unwelcome', () => {
    isStill = true;
    const { after } = playing();
    expect([200, 300, 200].map(after)).toEqual([1, 1, 1]);
    expect([200, 100, 700].map(after)).toEqual([1.5, 1.5, 2]);
  });
});
