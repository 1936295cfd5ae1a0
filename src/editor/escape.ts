import type { Workbench } from './workbench.svelte.ts';

/** One thing that Escape can end. */
interface Rung {
  readonly isActive: (workbench: Workbench) => boolean;
  readonly leave: (workbench: Workbench) => void;
}

/** What Escape ends, the innermost first: of all that is under way, one thing a press. */
const ladder: readonly Rung[] = [
  {
    isActive: ({ gesture }) => gesture !== null,
    leave: (workbench) => {
      workbench.gesture?.cancel();
      workbench.gesture = null;
    },
  },
  {
    isActive: ({ wiring }) => wiring.drawing !== null,
    leave: ({ wiring }) => {
      wiring.cancel();
    },
  },
  {
    isActive: ({ overlay }) => overlay !== null,
    leave: (workbench) => {
      workbench.overlay = null;
    },
  },
  {
    isActive: ({ notices }) => notices.current !== null,
    leave: ({ notices }) => {
      notices.close();
    },
  },
  {
    isActive: ({ tool }) => tool !== 'auto',
    leave: (workbench) => {
      workbench.tool = 'auto';
    },
  },
  {
    isActive: ({ hasOutline }) => hasOutline,
    leave: (workbench) => {
      workbench.hasOutline = false;
    },
  },
  {
    isActive: ({ checks }) => checks.isOpen,
    leave: ({ checks }) => {
      checks.close();
    },
  },
  {
    isActive: ({ editor }) =>
      editor.selectedNodes.size + editor.selectedWires.size + editor.selectedItems.size > 0,
    leave: ({ editor }) => {
      editor.select([]);
    },
  },
  {
    isActive: ({ presentation }) => presentation !== null,
    leave: ({ presentation }) => {
      presentation?.end();
    },
  },
];

/** Escape: ends the innermost thing that is under way. */
export function escape(workbench: Workbench): void {
  ladder.find(({ isActive }) => isActive(workbench))?.leave(workbench);
}
