import * as v from 'valibot';
import { framesFault } from './check-frames.ts';
import { nodesFault } from './check-nodes.ts';
import { notesFault } from './check-notes.ts';
import type { DocumentFault } from '../fault.ts';
import { FORMAT, VERSION, type GraphDocument } from '../graph-document.ts';
import { migrate, type JsonObject } from './migrate.ts';
import { nearest } from '../nearest.ts';
import { readJson } from './read-json.ts';

/** An accepted document, or the first fault found. */
export type Parsed = { readonly document: GraphDocument } | { readonly fault: DocumentFault };

// The schemas only judge. The document is the JSON itself, so that every unknown field survives.
const head = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const body = v.looseObject({
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  output: v.optional(v.string()),
  nodes: v.array(v.unknown()),
});

/** Reads a document, and refuses what the format does not allow. Never throws, whatever the text. */
export function parseDocument(text: string): Parsed {
  const read = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  return 'fault' in read ? read : acceptDocument(read.json);
}

/** Reads a document that is JSON already, as `parseDocument` does. It must not change afterwards. */
export function acceptDocument(json: unknown): Parsed {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { fault: { kind: 'noObject' } };
  }
  const headFault = faultInHead(json as JsonObject);
  if (headFault !== null) return { fault: headFault };
  const document = migrate(json as JsonObject, (json as GraphDocument).version);
  const fault = faultInBody(document);
  return fault === null ? { document: document as GraphDocument } : { fault };
}

function faultInHead(json: JsonObject): DocumentFault | null {
  const { format, version } = json;
  const field = firstBadField(head, json);
  if (field === 'format') return { kind: 'otherFormat', format };
  if (field === 'version') return { kind: 'badVersion', version };
  const stated = version as number;
  return stated > VERSION ? { kind: 'newerVersion', version: stated, supported: VERSION } : null;
}

function faultInBody(json: JsonObject): DocumentFault | null {
  const field = firstBadField(body, json);
  if (field === 'nodes') return { kind: 'nodesNoList' };
  if (field !== null) return { kind: 'noText', field };
  const { nodes, output } = json as GraphDocument;
  const fault = nodesFault(nodes);
  if (fault !== null) return fault;
  const ids = new Set(nodes.map(({ id }) => id));
  if (output !== undefined && !ids.has(output)) {
    return { kind: 'unknownOutput', output, suggestion: nearest(output, ids) };
  }
  return framesFault(json['frames'], ids) ?? notesFault(json['notes']);
}

/** The first field, in the schema's order, that is not as the schema says. */
function firstBadField<Entries extends v.ObjectEntries>(
  schema: v.LooseObjectSchema<Entries, undefined>,
  json: JsonObject,
): keyof Entries | null {
  const { issues } = v.safeParse(schema, json, { abortEarly: true, abortPipeEarly: true });
  return (issues?.[0].path?.[0]?.key as keyof Entries | undefined) ?? null;
}
