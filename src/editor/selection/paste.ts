import { copyOf, insertNodes } from '../../document/commands/index.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import { itemKey } from '../../document/item-key.ts';
import { parseDocument } from '../../document/reading/parse.ts';
import { hasMiddleIn } from '../../layout/frame.ts';
import { boundsOf, type Box, type Point } from '../../layout/geometry.ts';
import { freePlace } from '../../layout/placement.ts';
import { wireBoxes } from '../../layout/wire-boxes.ts';
import { withPositions } from '../../layout/with-positions.ts';
import { Editor } from '../editor.svelte.ts';
import { nodeBoxes, takenBoxes } from '../places/boxes.ts';
import { itemBoxes } from '../places/frame-boxes.ts';
import { wiresOf } from '../places/ports.ts';
import { selectedParts } from './clipboard.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Beyond these a text is no part of a graph for a canvas. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const MOST_NODES = 5000;

/** Texts that are no graph at all, of which a reader's sentence would say too much. */
const foreign = ['noJson', 'emptyText', 'nestedTooDeep', 'noObject', 'otherFormat'];

/**
 * Takes the nodes of a document's text into the graph, with their middle under the pointer where that
 * is above the canvas, and selects them. What is no document is refused with a sentence.
 */
export async function pasteText(
  workbench: Workbench,
  source: string,
  isWired: boolean,
  pointer: Point | null,
): Promise<void> {
  const { notices, text, camera } = workbench;
  const words = await text.pasting();
  if (source.length > MOST_CHARACTERS) {
    notices.refuse(words.tooLong(MOST_CHARACTERS / 1024 / 1024));
    return;
  }
  const result = parseDocument(source);
  if ('fault' in result) {
    const { kind } = result.fault;
    const sentenceOf = await text.faults();
    const sentence = text.notices.refused(words.clipboard, sentenceOf(result.fault));
    notices.refuse(foreign.includes(kind) ? words.noGraph : sentence);
    return;
  }
  const { nodes, notes = [] } = result.document;
  if (nodes.length > MOST_NODES) {
    notices.refuse(words.tooMany(nodes.length, MOST_NODES));
    return;
  }
  if (nodes.length + notes.length === 0) {
    notices.refuse(words.noGraph);
    return;
  }
  const part = await withPositions(result.document);
  const at = pointer === null ? null : (camera?.pointUnder(pointer) ?? null);
  const label = text.history.paste;
  const inserted = insert(workbench, part, at === null ? null : offsetTo(part, at), isWired, label);
  notices.announce(words.pasted(inserted.length));
}

/** Repeats the selection beside itself; what is new reads what the selection reads. */
export function duplicate(workbench: Workbench): void {
  const { editor, text } = workbench;
  const part = copyOf(editor.document, selectedParts(workbench));
  insert(workbench, part, [0, 0], true, text.history.duplicate);
}

/** Takes a part in, `offset` from where it has its nodes, or in sight, beside what is there. */
function insert(
  workbench: Workbench,
  part: GraphDocument,
  offset: readonly [number, number] | null,
  isWired: boolean,
  label: string,
): readonly string[] {
  const { editor, edits, camera } = workbench;
  const before = new Set(itemKeys(editor.document));
  const sight = camera?.visible() ?? null;
  const landing = landingOf(editor, part, offset ?? offsetIntoSight(part, sight), sight);
  const output = editor.output === null ? null : editor.document.nodes[editor.output]!.id;
  const options = { offset: landing.offset, isWired, output };
  const { document, ids } = insertNodes(editor.document, part, options);
  edits.apply(document, label);
  // Where the graph is only looked at, nothing has changed.
  if (editor.document !== document) return [];
  editor.select(
    ids,
    [],
    itemKeys(document).filter((key) => !before.has(key)),
  );
  // What can be seen for the greater part is left where it is, and so is the view.
  if (sight !== null && !hasMiddleIn(landing.box, sight)) camera?.reveal(landing.box);
  if (ids[0] !== undefined) camera?.focusNode(ids[0]);
  return ids;
}

/** Where a part comes to lie as a whole, beside what is there, and how far that is from where it was. */
function landingOf(
  editor: Editor,
  part: GraphDocument,
  [x, y]: readonly [number, number],
  sight: Box | null,
): { readonly box: Box; readonly offset: readonly [number, number] } {
  const alone = new Editor();
  alone.open(part, '');
  const extent = boundsOf(everyBox(alone))!;
  const wished = { ...extent, x: extent.x + x, y: extent.y + y };
  const wires = wiresOf(editor).flatMap(wireBoxes);
  const place = freePlace(wished, [...takenBoxes(editor), ...itemBoxes(editor), ...wires], sight);
  return {
    box: { ...extent, ...place },
    offset: [Math.round(place.x - extent.x), Math.round(place.y - extent.y)],
  };
}

function everyBox(editor: Editor): Box[] {
  return [...nodeBoxes(editor), ...itemBoxes(editor)];
}

function itemKeys({ frames = [], notes = [] }: GraphDocument): string[] {
  return [
    ...frames.map(({ id }) => itemKey('frame', id)),
    ...notes.map(({ id }) => itemKey('note', id)),
  ];
}

/** The corners of all that has a place, and about the middle of the last. */
function extentOf({ nodes, notes = [] }: GraphDocument): Box {
  const corners = [...nodes, ...notes].map(({ position: [x, y] = [0, 0] }) => {
    return { x, y, width: 100, height: 80 };
  });
  return boundsOf(corners)!;
}

function offsetTo(part: GraphDocument, { x, y }: Point): readonly [number, number] {
  const extent = extentOf(part);
  return [
    Math.round(x - extent.x - extent.width / 2),
    Math.round(y - extent.y - extent.height / 2),
  ];
}

/** Where it came from, if that can be seen, or else the middle of what can. */
function offsetIntoSight(part: GraphDocument, sight: Box | null): readonly [number, number] {
  const { x, y } = extentOf(part);
  const isSeen =
    sight === null ||
    (x >= sight.x && x < sight.x + sight.width && y >= sight.y && y < sight.y + sight.height);
  if (isSeen) return [0, 0];
  return offsetTo(part, { x: sight.x + sight.width / 2, y: sight.y + sight.height / 2 });
}
