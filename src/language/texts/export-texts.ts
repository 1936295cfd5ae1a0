/** Why nothing was exported. */
export type ExportFault =
  /** The picture would have more pixels a side than can be drawn; `scale` still fits, if any. */
  | {
      readonly kind: 'tooLarge';
      readonly pixels: number;
      readonly most: number;
      readonly scale: number | null;
    }
  /** The browser gave no picture of so many pixels: it has no memory for it. */
  | { readonly kind: 'notDrawn'; readonly width: number; readonly height: number }
  | { readonly kind: 'tooManySteps'; readonly steps: number; readonly most: number }
  /** The browser's encoder takes no video of this size. */
  | { readonly kind: 'notEncoded'; readonly width: number; readonly height: number }
  /** The browser lets the page write no pictures to the clipboard. */
  | { readonly kind: 'clipboardClosed' }
  /** A part of the program, or a font, could not be fetched. */
  | { readonly kind: 'partMissing' };

/** What is read of exports: texts that come when something is exported. */
export interface ExportTexts {
  readonly title: string;
  readonly format: string;
  /** What goes into a file. */
  readonly holds: Readonly<Record<'step' | 'steps' | 'document', string>>;
  readonly formats: Readonly<
    Record<ExportFormatName, { readonly name: string; readonly use: string }>
  >;
  /** Formats, by their names, that the browser cannot write. */
  readonly noEncoder: (names: readonly string[]) => string;
  readonly look: string;
  readonly looks: Readonly<
    Record<'light' | 'dark' | 'contrastLight' | 'contrastDark' | 'mono', string>
  >;
  readonly isTransparent: string;
  readonly hasValues: string;
  readonly hasGradients: string;
  readonly moment: string;
  readonly moments: {
    readonly current: (position: string) => string;
    readonly first: string;
    readonly last: string;
  };
  readonly region: string;
  readonly wholeGraph: string;
  readonly selection: string;
  readonly frame: (title: string) => string;
  readonly scale: string;
  readonly times: (scale: number) => string;
  /** A picture's size in pixels. */
  readonly size: (width: number, height: number) => string;
  readonly text: string;
  readonly writing: Readonly<Record<'fonts' | 'outlines', string>>;
  readonly tempo: string;
  readonly seconds: (seconds: number) => string;
  readonly embedsDocument: string;
  readonly embedsDocumentWhy: string;
  /** What the preview is, for people who do not see it. */
  readonly preview: string;
  readonly save: string;
  readonly copy: string;
  readonly copyWhy: string;
  readonly cancel: string;
  readonly progress: string;
  readonly percent: (share: number) => string;
  readonly saved: (name: string) => string;
  readonly copied: string;
  readonly cancelled: string;
  /** Signs that stand as boxes in what was saved. */
  readonly missing: (signs: readonly string[]) => string;
  /** Why nothing was exported, and what to do. */
  readonly fault: (fault: ExportFault) => string;
}

export type ExportFormatName =
  'svg' | 'png' | 'pdf' | 'pdfSteps' | 'gif' | 'mp4' | 'webm' | 'pngSeries' | 'svgSeries' | 'json';
