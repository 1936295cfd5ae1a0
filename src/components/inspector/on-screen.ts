import { itemHeads } from '../../editor/items/item-heads.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { boundsOf, type Box } from '../../layout/geometry.ts';

/** What the inspector is about, in pixels of the window; `null` where it is not on the canvas. */
export type OnScreen = () => Box | null;

/** A node as it is drawn. */
export function nodeOnScreen(id: string): OnScreen {
  return () => {
    const node = document.querySelector(`.svelte-flow__node[data-id="${CSS.escape(id)}"]`);
    return node?.getBoundingClientRect() ?? null;
  };
}

/** Notes, and the titles of frames, by their keys. */
export function itemsOnScreen({ editor, camera }: Workbench, keys: readonly string[]): OnScreen {
  return () => {
    const heads = itemHeads(editor);
    const box = boundsOf(keys.flatMap((key) => heads.get(key)?.head ?? []));
    if (box === null || camera === null) return null;
    const { x, y } = camera.pointOver(box);
    const zoom = camera.zoom();
    return { x, y, width: box.width * zoom, height: box.height * zoom };
  };
}
