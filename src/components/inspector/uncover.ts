import type { Attachment } from 'svelte/attachments';
import type { Workbench } from '../../editor/workbench.svelte.ts';

/** A finger that has just come down may be about to drag what it selects. */
const PATIENCE_MS = 250;
const GAP_PX = 24;

/**
 * On a telephone, where the inspector is a sheet over the lower part of the canvas: moves the canvas up
 * where the sheet covers the node that it is about.
 */
export function uncover({ camera, moving }: Workbench, id: string): Attachment<HTMLElement> {
  return (sheet) => {
    // While something moves there is nothing to do; where it comes to rest is looked at again.
    if (moving.places.size > 0) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function look() {
      const node = document.querySelector(`.svelte-flow__node[data-id="${CSS.escape(id)}"]`);
      if (node === null || !matchMedia('(width <= 700px)').matches) return;
      const hidden = node.getBoundingClientRect().bottom + GAP_PX - sheet.offsetTop - topOf(sheet);
      if (hidden > 0) camera?.panBy({ x: 0, y: -hidden });
    }

    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, PATIENCE_MS);
    });
    observer.observe(sheet);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  };
}

/** Where the part of the window begins that a sheet is placed in; the sheet itself may still glide. */
function topOf(sheet: HTMLElement): number {
  return sheet.offsetParent?.getBoundingClientRect().top ?? 0;
}
