import type { FormatName } from './format-names.ts';
import type { Job } from './job.ts';
import type { Exported, Order } from './order.ts';

/** What a format leaves to choose. */
export type OptionName =
  | 'look'
  | 'ground'
  | 'numbers'
  | 'moment'
  | 'region'
  | 'scale'
  | 'filmScale'
  | 'text'
  | 'tempo'
  | 'embedsDocument';

/** A format of exports: the dialog, the writing and the tests read this record. */
export interface Format {
  readonly extension: string;
  /** What goes into a file: one step, all of them, or the document itself. */
  readonly holds: 'step' | 'steps' | 'document';
  readonly options: readonly OptionName[];
  readonly write: (order: Order, job: Job) => Promise<Blob | Omit<Exported, 'name'>>;
}

const PICTURE = ['look', 'ground', 'numbers', 'region'] as const;
const FILM = ['look', 'numbers', 'region', 'filmScale', 'tempo'] as const;

/** Every format by its name. What writes it is fetched when it is first used. */
export const formats: Readonly<Record<FormatName, Format>> = {
  svg: {
    extension: 'svg',
    holds: 'step',
    options: [...PICTURE, 'moment', 'text', 'embedsDocument'],
    write: async (order, job) => (await pictures()).writeSvg(order, job),
  },
  png: {
    extension: 'png',
    holds: 'step',
    options: [...PICTURE, 'moment', 'scale', 'embedsDocument'],
    write: async (order, job) => (await pictures()).writePng(order, job),
  },
  pdf: {
    extension: 'pdf',
    holds: 'step',
    options: [...PICTURE, 'moment'],
    write: async (order, job) => (await pdf()).writePdf(order, job),
  },
  pdfSteps: {
    extension: 'pdf',
    holds: 'steps',
    options: PICTURE,
    write: async (order, job) => (await pdf()).writePdfOfSteps(order, job),
  },
  gif: {
    extension: 'gif',
    holds: 'steps',
    options: FILM,
    write: async (order, job) => (await import('./write-gif.ts')).writeGif(order, job),
  },
  mp4: {
    extension: 'mp4',
    holds: 'steps',
    options: FILM,
    write: async (order, job) => (await video()).writeVideo(order, job, 'mp4'),
  },
  webm: {
    extension: 'webm',
    holds: 'steps',
    options: FILM,
    write: async (order, job) => (await video()).writeVideo(order, job, 'webm'),
  },
  pngSeries: {
    extension: 'zip',
    holds: 'steps',
    options: [...PICTURE, 'scale', 'embedsDocument'],
    write: async (order, job) => (await pictures()).writePngSeries(order, job),
  },
  svgSeries: {
    extension: 'zip',
    holds: 'steps',
    options: [...PICTURE, 'text', 'embedsDocument'],
    write: async (order, job) => (await pictures()).writeSvgSeries(order, job),
  },
  json: {
    extension: 'json',
    holds: 'document',
    options: [],
    write: async ({ request }) => {
      const { fileText } = await import('../files/file-text.ts');
      return new Blob([fileText(request.document)], { type: 'application/json' });
    },
  },
};

const pictures = () => import('./write-pictures.ts');
const pdf = () => import('./write-pdf.ts');
const video = () => import('./write-video.ts');
