import { svgPicture, type PictureRequest } from '../../exporters/picture.ts';
import type { ExportFault } from '../../language/texts/export-texts.ts';
import { selectedParts } from '../selection/clipboard.ts';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { storeChoices, storedChoices, type ExportChoices } from './choices.ts';
import { copyPicture } from './copy-picture.ts';
import { ExportError } from './export-fault.ts';
import { formats, type Format } from './formats.ts';
import { Job } from './job.ts';
import type { Exported, Order } from './order.ts';
import { pictureSources } from './picture-sources.ts';
import { writePng } from './write-pictures.ts';

/** What came of the last press of a button. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string; readonly missing: readonly string[] }
  | { readonly kind: 'copied' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly fault: ExportFault };

/** A picture of what is about to be exported. */
export interface Preview {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** An export that is being made ready: what is chosen, what it looks like, and how far it is. */
export class Exporting {
  readonly #workbench: Workbench;
  #choices = $state.raw<ExportChoices>(storedChoices());
  /** What is drawn: everything, or the nodes and items of these ids and keys. */
  region = $state.raw<'all' | readonly string[]>('all');
  preview = $state.raw<Preview | null>(null);
  /** How much of the work is done, from 0 to 1, while there is any. */
  progress = $state<number | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  #abort: AbortController | null = null;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  get choices(): ExportChoices {
    return this.#choices;
  }

  get format(): Format {
    return formats[this.choices.format];
  }

  /** Changes some of the choices, for this time and the next. */
  choose(part: Partial<ExportChoices>): void {
    this.#choices = { ...this.#choices, ...part };
    this.outcome = null;
    storeChoices(this.#choices);
  }

  /** The ids and keys of what is selected. */
  get selection(): readonly string[] {
    return [...selectedParts(this.#workbench)];
  }

  /** Draws the preview anew; answers what ends that, and frees the picture. */
  watch(): () => void {
    const { choices, region } = this;
    const request = requestOf(this.#workbench, choices, region);
    const abort = new AbortController();
    let address: string | null = null;
    void draw(request, new Job(abort.signal)).then(
      (picture) => {
        address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
        this.preview = { address, width: picture.width, height: picture.height };
      },
      (error: unknown) => {
        if (!abort.signal.aborted) this.outcome = refusal(error);
      },
    );
    return () => {
      abort.abort();
      // The picture stands until the next one is there.
      setTimeout(() => {
        if (address !== null) URL.revokeObjectURL(address);
      }, 2000);
    };
  }

  /** Writes the file and hands it over as a download. */
  async save(): Promise<void> {
    await this.#run(async (job) => {
      const { name, blob, missing } = await written(this.#order(), job);
      download(name, blob);
      return { kind: 'saved', name, missing };
    });
  }

  /** Copies the picture as a PNG. */
  async copy(): Promise<void> {
    await this.#run(async (job) => {
      const answer = await copyPicture(() => writePng(this.#order(), job));
      if (answer === 'closed') throw new ExportError({ kind: 'clipboardClosed' });
      return { kind: 'copied' };
    });
  }

  cancel(): void {
    this.#abort?.abort();
  }

  async #run(work: (job: Job) => Promise<Outcome>): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.outcome = null;
    this.progress = 0;
    const job = new Job(abort.signal, (share) => (this.progress = share));
    try {
      this.outcome = await work(job);
    } catch (error) {
      this.outcome = abort.signal.aborted ? { kind: 'cancelled' } : refusal(error);
    }
    this.progress = null;
  }

  #order(): Order {
    return orderOf(this.#workbench, this.choices, this.region);
  }
}

/** What the workbench has to export, by some choices. */
export function orderOf(
  workbench: Workbench,
  choices: ExportChoices,
  region: 'all' | readonly string[],
): Order {
  const name = fileName(workbench.editor.document.title ?? '');
  return { request: requestOf(workbench, choices, region), choices, name };
}

function requestOf(
  { editor, text }: Workbench,
  choices: ExportChoices,
  region: 'all' | readonly string[],
): PictureRequest {
  const { document, trace } = editor;
  const moments = { current: editor.step, first: 0, last: trace.length };
  const { options } = formats[choices.format];
  return {
    document,
    trace,
    step: moments[options.includes('moment') ? choices.moment : 'current'],
    region,
    look: choices.look,
    ground: choices.isTransparent && options.includes('ground') ? 'transparent' : 'filled',
    shows: { values: choices.hasValues, gradients: choices.hasGradients },
    text: 'outlines',
    embedsDocument: choices.embedsDocument,
    texts: text,
  };
}

function draw(request: PictureRequest, job: Job) {
  return svgPicture({ ...request, embedsDocument: false }, pictureSources, job.pace);
}

async function written(order: Order, job: Job): Promise<Exported> {
  const { extension, write } = formats[order.choices.format];
  const result = await write(order, job);
  const file = result instanceof Blob ? { blob: result, missing: [] } : result;
  return { ...file, name: `${order.name}.${extension}` };
}

/** What a failure comes down to; whatever is no fault of its own is a part that could not be fetched. */
function refusal(error: unknown): Outcome {
  const fault = error instanceof ExportError ? error.fault : { kind: 'partMissing' as const };
  return { kind: 'refused', fault };
}
