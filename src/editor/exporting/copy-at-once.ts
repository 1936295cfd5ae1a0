import type { ExportFault } from '../../language/texts/export-texts.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { storedChoices } from './choices.ts';
import { ExportError } from './export-fault.ts';
import { orderOf } from './exporting.svelte.ts';
import { Job } from './job.ts';
import { writePng } from './write-pictures.ts';

/** The whole graph at its step as a PNG, by what was chosen last. */
export function pictureAtOnce(workbench: Workbench): Promise<Blob> {
  const choices = { ...storedChoices(), format: 'png', moment: 'current' } as const;
  return writePng(orderOf(workbench, choices, 'all'), new Job(new AbortController().signal));
}

/** Says that the picture is on the clipboard, or why it is not. */
export async function sayCopied(
  workbench: Workbench,
  copying: Promise<'copied' | 'closed'>,
): Promise<void> {
  const texts = await workbench.text.exporting();
  try {
    if ((await copying) === 'copied') workbench.notices.report(texts.copied);
    else workbench.notices.refuse(texts.fault({ kind: 'clipboardClosed' }));
  } catch (error) {
    const fault: ExportFault = error instanceof ExportError ? error.fault : { kind: 'partMissing' };
    workbench.notices.refuse(texts.fault(fault));
  }
}
