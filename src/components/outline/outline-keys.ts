import { tick } from 'svelte';
import { readerAlong, sourceAlong } from '../../editor/outline/along-wires.ts';
import type { Outline } from '../../editor/outline/outline.svelte.ts';
import type { Row } from '../../editor/outline/outline-rows.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { wiringKeys } from '../canvas/wiring-keys.ts';
import { remove, toggleSelected } from './row-acts.ts';

/** What the keys of the outline reach. */
export interface OutlineReach {
  readonly workbench: Workbench;
  readonly outline: Outline;
  readonly nameOf: (row: Row) => string;
  /** Goes to a row. */
  readonly visit: (row: Row | undefined) => void;
  /** What Enter and a press do at a row. */
  readonly act: (row: Row) => void;
  readonly close: () => void;
}

const moves: Readonly<Record<string, (outline: Outline, row: Row) => Row | undefined>> = {
  ArrowDown: (outline, row) => outline.beside(row, 1),
  ArrowUp: (outline, row) => outline.beside(row, -1),
  ArrowRight: (outline, row) => outline.inward(row),
  ArrowLeft: (outline, row) => outline.outward(row),
  Home: ({ rows }) => rows[0],
  End: ({ rows }) => rows.at(-1),
};

/**
 * Keys on a row of the outline: those of a tree; with Shift, → and ← follow a wire; on ports those that
 * wire them. While a wire is drawn, all keys are about it.
 */
export function outlineKeys(event: KeyboardEvent, row: Row, reach: OutlineReach): void {
  if (!isTaken(event, row, reach)) return;
  event.preventDefault();
  event.stopPropagation();
}

function isTaken(event: KeyboardEvent, row: Row, reach: OutlineReach): boolean {
  const { workbench } = reach;
  const { drawing } = workbench.wiring;
  const { thing } = row;
  if (drawing !== null) return wiringKeys(event, drawing.origin, workbench);
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const isPort = thing.kind === 'input' || thing.kind === 'output';
  if (isPort && wiringKeys(event, thing.port, workbench)) {
    void comeBack(row, reach);
    return true;
  }
  return event.shiftKey
    ? isTakenWithShift(event.key, row, reach)
    : isTakenPlain(event.key, row, reach);
}

/** Where a constant is typed for an input, Enter in its field leads back to the input's row. */
async function comeBack(row: Row, { visit }: OutlineReach): Promise<void> {
  await tick();
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  const back = ({ key }: KeyboardEvent) => {
    // The field itself leads to its node.
    if (key === 'Enter') setTimeout(visit, 0, row);
  };
  const forget = () => {
    field.removeEventListener('keydown', back);
  };
  field.addEventListener('keydown', back);
  field.addEventListener('blur', forget, { once: true });
}

function isTakenWithShift(key: string, { thing }: Row, reach: OutlineReach): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
  const { graph } = reach.workbench.editor.placed.evaluation;
  const id = key === 'ArrowLeft' ? sourceAlong(graph, thing) : readerAlong(graph, thing);
  if (id !== null) reach.visit(reach.outline.open(id));
  return true;
}

function isTakenPlain(key: string, row: Row, reach: OutlineReach): boolean {
  const { workbench, outline, visit } = reach;
  const { thing } = row;
  const isSelectable = thing.kind === 'node' || thing.kind === 'frame';
  if (Object.hasOwn(moves, key)) visit(moves[key]!(outline, row));
  else if (key === 'Escape') reach.close();
  else if (key === 'Delete' || key === 'Backspace') return remove(workbench, thing);
  else if (key === ' ' && isSelectable) toggleSelected(workbench, thing);
  else if (key === 'Enter' || key === ' ') reach.act(row);
  else if (/^\p{L}$/u.test(key)) {
    const begins = (other: Row) => reach.nameOf(other).toLowerCase().startsWith(key.toLowerCase());
    visit(outline.nextNamed(row, begins));
  } else return false;
  return true;
}
