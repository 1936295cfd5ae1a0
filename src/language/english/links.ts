import type { LinkFault } from '../../document/link/link-fault.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';
import { grouping } from '../shared/grouping.ts';
import type { LinkTexts } from '../texts/link-texts.ts';
import { faultSentence } from './faults.ts';

const grouped = grouping('en');

/** See `Catalogue.links`. */
export const links: LinkTexts = {
  title: 'Share',
  explanation: 'The link carries the whole graph. Nothing is sent anywhere.',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy',
  length: (characters) => `${grouped(characters)} characters`,
  long: 'Some programs cut off links as long as this one. Where it arrives damaged, save the graph and send the file.',
  tooLong: 'This graph is too large for a link. Save it as a file and send that.',
  ownMachine:
    'This page comes from your own machine: others can open the link only where Backflow has the same address.',
  atStep: (position) => `Open at this step (${position})`,
  view: 'View',
  wholeGraph: 'The whole graph',
  thisView: 'What is in sight',
  embed: 'Embed in a page',
  embedMode: 'Shows',
  playable: 'the graph with its steps',
  readOnly: 'only the graph',
  html: 'HTML',
  qrCode: 'QR code',
  showLarge: 'Show large',
  qrPicture: 'QR code of the link',
  qrDense:
    'A code this fine is hard to read from the back rows: show it large, and give the link too.',
  qrTooLong: (characters, most) =>
    `A QR code holds ${grouped(most)} characters, and the link has ${grouped(characters)}. Shorten the description, or give the link itself.`,
  scan: 'Scan to open the graph',
  untitled: 'a shared graph',
  openInBackflow: 'Open in Backflow',
  fault: (fault) => sentenceOf(faults, fault),
};

const faults: Sentences<LinkFault> = {
  noLink: () => 'This address carries no graph that Backflow can read: copy the link again, whole.',
  newerLink: ({ version }) =>
    `This link is of version ${version}, which a newer Backflow made: reload the page to get it.`,
  cutLink: ({ found, expected }) =>
    `This link was cut off: ${grouped(found)} of its ${grouped(expected)} characters are there. Copy it again, whole, or ask for the file.`,
  damagedLink: () => 'This link was damaged on its way. Copy it again, whole, or ask for the file.',
  largeLink: () => 'This link is too long, or holds more than a canvas can show: ask for the file.',
  refusedLink: ({ fault }) => `The graph in this link cannot be opened: ${faultSentence(fault)}`,
};
