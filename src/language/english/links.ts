import type { LinkFault } from '../../document/link/link-fault.ts';
import { faultSentence } from './faults.ts';
import type { LinkTexts } from '../texts/link-texts.ts';

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
  fault,
};

function fault(linkFault: LinkFault): string {
  switch (linkFault.kind) {
    case 'noLink':
      return 'This address carries no graph that Backflow can read: copy the link again, whole.';
    case 'newerLink':
      return `This link is of version ${linkFault.version}, which a newer Backflow made: reload the page to get it.`;
    case 'cutLink':
      return `This link was cut off: ${grouped(linkFault.found)} of its ${grouped(linkFault.expected)} characters are there. Copy it again, whole, or ask for the file.`;
    case 'damagedLink':
      return 'This link was damaged on its way. Copy it again, whole, or ask for the file.';
    case 'largeLink':
      return 'This link is too long, or holds more than a canvas can show: ask for the file.';
    case 'refusedLink':
      return `The graph in this link cannot be opened: ${faultSentence(linkFault.fault)}`;
  }
}

/** A count with its thousands set apart. */
function grouped(count: number): string {
  return count.toLocaleString('en');
}
