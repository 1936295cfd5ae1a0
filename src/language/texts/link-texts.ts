import type { LinkFault } from '../../document/link/link-fault.ts';

/** What is read of links: texts that come when one is made or opened. */
export interface LinkTexts {
  readonly title: string;
  readonly explanation: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly length: (characters: number) => string;
  readonly long: string;
  readonly tooLong: string;
  /** The page is served by the machine that it is seen on. */
  readonly ownMachine: string;
  readonly atStep: (position: string) => string;
  readonly view: string;
  readonly wholeGraph: string;
  readonly thisView: string;
  readonly embed: string;
  readonly embedMode: string;
  readonly playable: string;
  readonly readOnly: string;
  readonly html: string;
  readonly qrCode: string;
  readonly showLarge: string;
  /** What a QR code is, for people who do not see it. */
  readonly qrPicture: string;
  readonly qrDense: string;
  readonly qrTooLong: (characters: number, most: number) => string;
  readonly scan: string;
  readonly untitled: string;
  /** From an embedded graph to the whole editor. */
  readonly openInBackflow: string;
  /** Why a link gives no graph, in one sentence or two. */
  readonly fault: (fault: LinkFault) => string;
}
