/** The list of files that were opened or saved lately. */
export interface FileTexts {
  readonly title: string;
  readonly search: string;
  readonly none: string;
  /** Nothing is found by what was typed. */
  readonly nothing: (query: string) => string;
  readonly forbidden: (name: string) => string;
}
