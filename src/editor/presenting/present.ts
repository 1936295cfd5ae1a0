import type { Workbench } from '../workbench.svelte.ts';
import { Presentation } from './presentation.svelte.ts';

/** Begins a presentation of the open document, or ends the one that is under way. */
export async function present(workbench: Workbench): Promise<void> {
  const texts = await workbench.text.presenting();
  const { presentation } = workbench;
  if (presentation === null) new Presentation(workbench, texts).begin();
  else presentation.end();
}
