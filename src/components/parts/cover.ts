import type { Attachment } from 'svelte/attachments';
import type { Workbench } from '../../editor/workbench.svelte.ts';

/** Lets the canvas know that an element stands over a part of it, beside which steps are shown. */
export function cover({ covers }: Workbench): Attachment<HTMLElement> {
  return (element) => {
    const box = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    covers.add(box);
    return () => covers.delete(box);
  };
}
