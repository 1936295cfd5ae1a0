import { sentenceOf, type Sentences } from '../sentences.ts';
import { grouping } from '../shared/grouping.ts';
import type { ExportFault, ExportTexts } from '../texts/export-texts.ts';
import { listed } from './words.ts';

const grouped = grouping('en');

/** See `Catalogue.exporting`. */
export const exporting: ExportTexts = {
  title: 'Export',
  format: 'Format',
  holds: { step: 'One step', steps: 'All steps', document: 'The graph' },
  formats: {
    svg: {
      name: 'SVG',
      use: 'A picture that stays sharp, for pages, papers and drawing programs.',
    },
    png: { name: 'PNG', use: 'A picture in pixels, which every program takes.' },
    pdf: { name: 'PDF', use: 'One page that stays sharp, for LaTeX and for print.' },
    pdfSteps: { name: 'PDF pages', use: 'A page for each step, to show as slides.' },
    gif: { name: 'GIF', use: 'A moving picture that runs everywhere, without end.' },
    mp4: { name: 'MP4', use: 'A video for slides and for the web.' },
    webm: { name: 'WebM', use: 'A video for the web.' },
    pngSeries: { name: 'PNG series', use: 'A numbered PNG for each step, in a ZIP.' },
    svgSeries: { name: 'SVG series', use: 'A numbered SVG for each step, in a ZIP.' },
    json: { name: 'JSON', use: 'The graph as a file, as Save writes it.' },
  },
  noEncoder: (names) =>
    `This browser cannot write ${listed(names)}: take another format, or another browser.`,
  look: 'Look',
  looks: {
    light: 'Light',
    dark: 'Dark',
    contrastLight: 'High contrast, light',
    contrastDark: 'High contrast, dark',
    mono: 'One colour, for print',
  },
  isTransparent: 'Transparent ground',
  hasValues: 'Values',
  hasGradients: 'Gradients',
  moment: 'Step',
  moments: {
    current: (position) => `This one (${position})`,
    first: 'Before the first',
    last: 'The last',
  },
  region: 'Shows',
  wholeGraph: 'The whole graph',
  selection: 'What is selected',
  frame: (title) => `Frame: ${title}`,
  scale: 'Size',
  times: (scale) => `${scale}×`,
  size: (width, height) => `${grouped(width)} × ${grouped(height)} pixels`,
  text: 'Text',
  writing: { fonts: 'In fonts: can be searched', outlines: 'As outlines: the same everywhere' },
  tempo: 'A step takes',
  seconds: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  embedsDocument: 'Carry the graph along',
  embedsDocumentWhy: 'Dropped on Backflow, the picture opens as the graph again.',
  preview: 'Preview of the picture',
  save: 'Save',
  copy: 'Copy',
  copyWhy: 'Copies the picture as a PNG',
  cancel: 'Cancel',
  progress: 'Export',
  percent: (share) => `${Math.round(share * 100)} %`,
  saved: (name) => `Saved ${name}.`,
  copied: 'Copied the picture.',
  cancelled: 'Cancelled: nothing was written.',
  missing: (signs) =>
    `No bundled font has ${listed(signs)}: a box stands there. In an SVG with fonts, the reader’s own font draws it.`,
  fault: (fault) => sentenceOf(faults, fault),
};

const faults: Sentences<ExportFault> = {
  tooLarge: ({ pixels, most, scale }) =>
    `The picture would be ${grouped(pixels)} pixels on its longer side, and ${grouped(most)} can be drawn: ${
      scale === null
        ? 'show a part of the graph, or take SVG or PDF.'
        : `take ${scale}×, or SVG or PDF.`
    }`,
  notDrawn: ({ width, height }) =>
    `The browser has no memory for a picture of ${grouped(width)} × ${grouped(height)} pixels: take a smaller size, or SVG or PDF.`,
  tooManySteps: ({ steps, most }) =>
    `The graph has ${grouped(steps)} steps, and an animation at most ${grouped(most)}: take PDF pages or a series.`,
  notEncoded: ({ width, height }) =>
    `The browser’s encoder takes no video of ${grouped(width)} × ${grouped(height)} pixels: take a smaller size, or GIF.`,
  clipboardClosed: () => 'The browser lets no page copy pictures here: save the picture instead.',
  partMissing: () =>
    'A part of the export could not be fetched: see to the network, and try again.',
};
