import type { LinkPlace } from '../document/link/fragment.ts';
import type { Overlay } from '../editor/overlay.ts';
import type { Workbench } from '../editor/workbench.svelte.ts';

/** What a window is at, which outlasts a change of its language. */
export interface Standing {
  /** What of the graph is shown, and at which step. */
  readonly place: LinkPlace;
  /** What lies over the window. */
  readonly overlay: Overlay | null;
}

export function standingOf({ camera, editor, overlay }: Workbench): Standing {
  const view = camera === null || camera.isWhole ? null : camera.visible();
  return { place: { step: editor.step, view }, overlay };
}
