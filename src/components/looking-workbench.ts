import { Editor } from '../editor/editor.svelte.ts';
import { Keeper } from '../editor/library/keeper.svelte.ts';
import { Storage } from '../editor/library/storage.ts';
import type { Settings } from '../editor/settings.svelte.ts';
import { Workbench } from '../editor/workbench.svelte.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { setWorkbench } from './context.ts';

/** The workbench of a window that only shows a graph. To be called while its component begins. */
export function setLookingWorkbench(text: Catalogue, settings: Settings): Workbench {
  const editor = new Editor();
  editor.isReadOnly = true;
  // Nothing is kept where nothing is edited.
  const keeper = new Keeper(editor, new Storage());
  const workbench = setWorkbench(new Workbench(text, editor, settings, keeper));
  void workbench.typesetter.load(() => import('./math/engine.ts'));
  return workbench;
}
