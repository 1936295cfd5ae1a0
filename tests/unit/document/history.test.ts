import { describe, expect, it } from 'vitest';
import { setTitle } from '../../../src/document/commands/index.ts';
import {
  abandon,
  openedDocument,
  record,
  redo,
  redoLabel,
  rekey,
  seal,
  startHistory,
  turnTo,
  undo,
  undoLabel,
} from '../../../src/document/history.ts';
import { worked } from './support.ts';

const [a, b, c] = ['a', 'b', 'c'].map((title) => setTitle(worked, title)) as [
  typeof worked,
  typeof worked,
  typeof worked,
];
const start = startHistory(worked, 'here');

describe('the document as it was opened', () => {
  it('is the one before all changes, and that of the id that is open', () => {
    expect(openedDocument(start)).toBe(worked);
    const changed = record(record(start, a, 'First'), b, 'Second');
    expect(openedDocument(changed)).toBe(worked);
    const other = record(turnTo(changed, c, 'there', 'Open'), a, 'Third');
    expect(openedDocument(other)).toBe(c);
    expect(openedDocument(undo(undo(other)))).toBe(worked);
  });
});

describe('the history', () => {
  it('begins with nothing to take back', () => {
    expect([undoLabel(start), redoLabel(start)]).toEqual([null, null]);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('takes back and does again, under the labels of the changes', () => {
    const history = record(record(start, a, 'First'), b, 'Second');
    const back = undo(history);
    expect([back.present, undoLabel(back), redoLabel(back)]).toEqual([a, 'First', 'Second']);
    expect(redo(back)).toEqual(history);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(start, a, 'First')), b, 'Second');
    expect(redoLabel(history)).toBeNull();
    expect(undo(history).present).toBe(worked);
  });

  it('does not record a change that changed nothing', () => {
    expect(record(start, worked, 'Nothing')).toBe(start);
  });

  it('makes one entry of a row of changes under one key', () => {
    const history = record(record(start, a, 'Move', 'drag 1'), b, 'Move', 'drag 1');
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(worked);
    expect(redo(undo(history)).present).toBe(b);
  });

  it('takes an open entry back as if it had never been, and no other', () => {
    const typed = record(record(start, a, 'Set', 'value x'), b, 'Set', 'value x');
    expect(abandon(typed, 'value x')).toEqual(start);
    expect(abandon(typed, 'value y')).toBe(typed);
    expect(abandon(seal(typed), 'value x').present).toBe(b);
    expect(abandon(start, 'value x')).toBe(start);
  });

  it('begins another entry with another key, without one, once sealed, and after an undo', () => {
    const moved = record(start, a, 'Move', 'drag 1');
    expect(record(moved, b, 'Move', 'drag 2').past).toHaveLength(2);
    expect(record(moved, b, 'Move').past).toHaveLength(2);
    expect(record(seal(moved), b, 'Move', 'drag 1').past).toHaveLength(2);
    const back = undo(record(moved, b, 'Other'));
    expect(record(back, c, 'Move', 'drag 1').past).toHaveLength(2);
  });

  it('turns to another document under its own id, and back to the one before under its id', () => {
    const history = record(turnTo(record(start, a, 'First'), b, 'there', 'Open'), c, 'Second');
    expect([history.present, history.recordId]).toEqual([c, 'there']);
    const opened = undo(history);
    expect([opened.present, opened.recordId]).toEqual([b, 'there']);
    const before = undo(opened);
    expect([before.present, before.recordId, redoLabel(before)]).toEqual([a, 'here', 'Open']);
    expect(redo(redo(before))).toEqual(history);
  });

  it('turns to a document that is the same, since it is kept elsewhere', () => {
    const history = turnTo(start, worked, 'there', 'Open');
    expect([history.recordId, undoLabel(history)]).toEqual(['there', 'Open']);
  });

  it('lets no change join the document that it turned to', () => {
    const history = turnTo(record(start, a, 'Move', 'drag'), b, 'there', 'Open');
    expect(record(history, c, 'Move', 'drag').past).toHaveLength(3);
  });

  it('moves all that was kept under one id to another, on both sides of the present', () => {
    const history = undo(turnTo(record(start, a, 'First'), b, 'there', 'Open'));
    const moved = rekey(history, 'here', 'copy');
    expect(moved.past.map(({ recordId }) => recordId)).toEqual(['copy']);
    expect([moved.recordId, moved.future[0]!.recordId]).toEqual(['copy', 'there']);
    expect(rekey(moved, 'copy', 'here')).toEqual(history);
  });

  it('shares the nodes that a change left alone', () => {
    const history = record(start, a, 'Title');
    expect(history.present.nodes).toBe(history.past[0]!.document.nodes);
  });
});
