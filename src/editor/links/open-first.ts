import type { Workbench } from '../workbench.svelte.ts';

/** Opens the graph that the page's address carries in its fragment, or else something else. */
export async function openFirst(
  workbench: Workbench,
  otherwise: () => Promise<void>,
): Promise<void> {
  if (location.hash.includes('graph=')) {
    const { openLink } = await import('./open-link.svelte.ts');
    await openLink(workbench, otherwise);
  } else await otherwise();
}
