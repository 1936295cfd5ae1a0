import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setFrameTitle, setValue } from '../../../../src/document/commands/index.ts';
import { Editor } from '../../../../src/editor/editor.svelte.ts';
import { escape } from '../../../../src/editor/escape.ts';
import { Notices } from '../../../../src/editor/notices.svelte.ts';
import { Presentation } from '../../../../src/editor/presenting/presentation.svelte.ts';
import { Player } from '../../../../src/editor/steps/player.svelte.ts';
import type { Workbench } from '../../../../src/editor/workbench.svelte.ts';
import { english } from '../../../../src/language/english/english.ts';
import { presenting } from '../../../../src/language/english/presenting.ts';
import { worked } from '../../document/support.ts';

beforeEach(() => {
  vi.stubGlobal('document', { fullscreenEnabled: false, fullscreenElement: null });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    next();
    return 1;
  });
  return () => vi.unstubAllGlobals();
});

/** The worked example, with a frame around the sum and one around the product below it. */
const framed = {
  ...worked,
  nodes: worked.nodes.map((node) => {
    const isLow = node.id === 'z' || node.id === 'f';
    return isLow ? { ...node, position: [0, 900] as const } : node;
  }),
  frames: [
    { id: 'product', title: 'Product', nodes: ['z', 'f'] },
    { id: 'sum', title: 'Sum', nodes: ['x', 'y', 'd'] },
  ],
};

function begun() {
  const editor = new Editor();
  editor.open(framed, 'Open');
  const workbench = {
    editor,
    text: english,
    notices: new Notices(),
    player: new Player(editor, () => undefined),
    checks: { isOpen: false, close: () => undefined },
    focus: { rest: () => undefined },
    camera: null,
    gesture: null,
    wiring: { drawing: null },
    overlay: null,
    tool: 'auto',
    hasOutline: false,
    presentation: null,
  } as unknown as Workbench;
  const begin = () => {
    const presentation = new Presentation(workbench, presenting);
    presentation.begin();
    return presentation;
  };
  return { editor, workbench, begin, presentation: begin() };
}

const where = ({ number, title, told }: Presentation) => [number, title, told.number, told.count];

describe('a presentation', () => {
  it('goes from step to step and from slide to slide, and back by the same way', () => {
    const { editor, presentation } = begun();
    const way = [where(presentation)];
    for (let count = 0; count < 11; count++) {
      presentation.nextBuild();
      way.push(where(presentation));
    }
    expect(way.map(([number, , told]) => `${number}.${told}`)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '1.3',
      '2.0',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '1.0',
      '1.1',
      '1.2',
    ]);
    expect(editor.step).toBe(10);
    presentation.nextBuild();
    expect(where(presentation)).toEqual([1, 'Sum', 2, 2]);
    const back = way.map(() => {
      const here = where(presentation);
      presentation.previousBuild();
      return here;
    });
    expect(back.reverse()).toEqual(way);
    expect(editor.step).toBe(0);
  });

  it('goes to the next slide and to the one before, each from its start', () => {
    const { presentation } = begun();
    const told = () => where(presentation).slice(0, 3).join(' ');
    presentation.nextBuild();
    presentation.nextSlide();
    expect(told()).toBe('2 Product 0');
    presentation.nextSlide();
    expect(told()).toBe('1 Sum 0');
    expect(presentation.isBack).toBe(true);
    // There is no slide after it.
    presentation.nextSlide();
    expect(told()).toBe('1 Sum 0');
    presentation.nextBuild();
    presentation.previousSlide();
    expect(told()).toBe('1 Sum 0');
    presentation.previousSlide();
    presentation.previousSlide();
    presentation.previousSlide();
    expect(told()).toBe('1 Sum 0');
    expect(presentation.isBack).toBe(false);
  });

  it('stays where it is while numbers, titles and steps change otherwise', () => {
    const { editor, presentation } = begun();
    presentation.nextSlide();
    presentation.nextBuild();
    editor.change(setValue(editor.document, 'x', 7), 'Edit');
    expect(where(presentation)).toEqual([2, 'Product', 1, 4]);
    editor.change(setFrameTitle(editor.document, 'product', 'Times'), 'Edit');
    expect(where(presentation)).toEqual([2, 'Times', 1, 4]);
    editor.goTo(2);
    presentation.follow();
    expect(where(presentation)).toEqual([1, 'Sum', 2, 3]);
  });

  it('goes on where it was left, and begins anew with another step', () => {
    const { editor, presentation, begin } = begun();
    presentation.nextSlide();
    presentation.nextBuild();
    presentation.end();
    const again = begin();
    expect(where(again)).toEqual([2, 'Product', 1, 4]);
    expect(again.id).toBe(presentation.id);
    again.end();
    editor.goTo(9);
    expect(where(begin())).toEqual([1, 'Sum', 0, 3]);
    expect(editor.step).toBe(0);
  });

  it('lifts a black screen when it goes on', () => {
    const { workbench, presentation } = begun();
    presentation.blackout();
    expect([presentation.isBlack, workbench.notices.announcement]).toEqual([
      true,
      presenting.black,
    ]);
    presentation.nextBuild();
    expect(presentation.isBlack).toBe(false);
  });

  it('is the last that Escape ends, after the selection', () => {
    const { editor, workbench, presentation } = begun();
    editor.select(['x']);
    escape(workbench);
    expect([editor.selectedNodes.size, workbench.presentation]).toEqual([0, presentation]);
    escape(workbench);
    expect([workbench.presentation, workbench.followsSteps]).toEqual([null, true]);
  });
});
