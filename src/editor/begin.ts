import type { Unopened } from './library/open-record.ts';
import { resume } from './library/resume.ts';
import type { Workbench } from './workbench.svelte.ts';

/**
 * Opens what a visit begins with: the example that the address names; else what was open last; else
 * the first example, with the reason where there should have been something else.
 */
export async function begin(workbench: Workbench, example: string | null): Promise<void> {
  if (example !== null) {
    await workbench.openExample(example);
    return;
  }
  const unopened = await resume(workbench.keeper);
  if (unopened === null) return;
  await workbench.openExample(null);
  if (unopened !== 'nothing') await tell(workbench, unopened);
}

/** Takes the example's name out of the address, so that a reload comes back to what became of it. */
export function leaveExample(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('graph')) return;
  address.searchParams.delete('graph');
  history.replaceState(history.state, '', address);
}

async function tell({ notices, text }: Workbench, unopened: Unopened): Promise<void> {
  const troubles = await text.troubles();
  if (unopened.kind === 'storage') notices.refuse(troubles.unopened[unopened.fault]);
  else if (unopened.kind === 'unreadable') {
    const sentenceOf = await text.faults();
    notices.refuse(troubles.unreadable(unopened.title, sentenceOf(unopened.fault)));
  }
}
