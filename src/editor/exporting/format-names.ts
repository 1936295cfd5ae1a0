import type { ExportFormatName } from '../../language/texts/export-texts.ts';

/** The formats of exports by their names, in the order in which they are offered. */
export const formatNames = [
  'svg',
  'png',
  'pdf',
  'pdfSteps',
  'gif',
  'mp4',
  'webm',
  'pngSeries',
  'svgSeries',
  'json',
] as const satisfies readonly ExportFormatName[];

export type FormatName = (typeof formatNames)[number];
