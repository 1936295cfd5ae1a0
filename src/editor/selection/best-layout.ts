import type { GraphDocument } from '../../document/graph-document.ts';
import { bestPositions } from '../../layout/best/best-layout.ts';
import type { Point } from '../../layout/geometry.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { idsToLayOut, layOut } from './arrange.ts';
import { startElk, type ElkWorker } from './elk-worker.ts';

/** What is done sooner than this needs no word. */
const SILENCE_MS = 400;

/**
 * Lays out what `tidy` would, from left to right, taking its time: ELK works beside the page, which
 * goes on, and what has been edited meanwhile is laid out once more.
 */
export async function bestLayout(workbench: Workbench): Promise<void> {
  const { notices, text } = workbench;
  const word = setTimeout(() => notices.remind(text.notices.layingOut), SILENCE_MS);
  const elk = startElk();
  // Nothing but a script that cannot be fetched keeps ELK from answering.
  const places = await placesFor(workbench, elk).catch(() => null);
  clearTimeout(word);
  elk.end();
  if (notices.current?.text === text.notices.layingOut) notices.close();
  if (places === null) notices.refuse(text.notices.partMissing);
  else layOut(workbench, places, text.history.bestLayout);
}

/** Places for the graph as it is when they are there. */
async function placesFor(
  workbench: Workbench,
  elk: ElkWorker,
): Promise<ReadonlyMap<string, Point>> {
  const { editor } = workbench;
  for (;;) {
    const { document } = editor;
    const { evaluation, output } = editor.session;
    const ids = idsToLayOut(workbench);
    const places = await bestPositions(evaluation, elk.arrange, { ids, output });
    if (standAlike(document, editor.document)) return places;
  }
}

/** Whether two documents have the same nodes, wired alike and in the same places. */
function standAlike({ nodes: before }: GraphDocument, { nodes: after }: GraphDocument): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, inputs, position }, at) => {
      const node = after[at]!;
      return node.id === id && node.inputs === inputs && node.position === position;
    })
  );
}
