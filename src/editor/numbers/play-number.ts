import { sliderFor } from '../../engine/slider.ts';
import { itemOf } from '../../engine/tensor.ts';
import { sliderPlayer } from './slider-player.svelte.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Moves the selected leaf's number back and forth, within its slider or one that suits it; or stops. */
export function playNumber(workbench: Workbench): void {
  const [id] = workbench.editor.selectedNodes;
  const node = id === undefined ? undefined : workbench.editor.node(id);
  if (id === undefined || node?.value == null) return;
  sliderPlayer(workbench).toggle(id, node.slider ?? sliderFor(itemOf(node.value)));
}
