import type { GraphDocument } from '../../document/graph-document.ts';
import { SCHEMA_FILE } from '../../document/schema-file.ts';
import { writeDocument } from '../../document/write.ts';

/** What a file holds: the document, with the address of the schema by which editors complete it. */
export function fileText(document: GraphDocument): string {
  const address = new URL(SCHEMA_FILE, globalThis.document.baseURI).href;
  return writeDocument({ $schema: address, ...document });
}
