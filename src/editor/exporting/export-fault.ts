import type { ExportFault } from '../../language/texts/export-texts.ts';

/** A fault on its way out of long work. */
export class ExportError extends Error {
  readonly fault: ExportFault;

  constructor(fault: ExportFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
