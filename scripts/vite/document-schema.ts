import type { Plugin } from 'vite';
import { documentSchema } from '../../src/document/json-schema.ts';
import { SCHEMA_FILE } from '../../src/document/schema-file.ts';

/** Publishes the JSON Schema of the format beside the page. */
export function documentSchemaFile(): Plugin {
  return {
    name: 'backflow:document-schema',
    generateBundle() {
      const source = `${JSON.stringify(documentSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: SCHEMA_FILE, source });
    },
  };
}
