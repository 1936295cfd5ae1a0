import { jsonDepth } from '../reading/json-depth.ts';
import { FORMAT, VERSION, type DocumentNode, type GraphDocument } from '../graph-document.ts';
import { parseDocument } from '../reading/parse.ts';
import { numberText, writeDocument } from '../write.ts';
import type { LinkFault } from './link-fault.ts';

/** The fields that stand in columns; `null` in a column means that the node has no such field. */
const COLUMNS = ['id', 'op', 'inputs', 'value', 'attributes', 'position'] as const;

/** The fields of a document that stand elsewhere, or are the same in all links of a version. */
const IMPLIED = new Set(['format', 'version', 'nodes']);

/** Deeper than any document; the reader has its own, tighter limit. */
const DEEPEST = 200;

/**
 * A document as a text that packs well: `[head, ids, ops, inputs, …, rests]`, like next to like. An
 * input is told by how many nodes before its reader it stands, so that repeated structure repeats
 * in the text. Fields of no column are in the last one, whatever they are.
 */
export function compactText(document: GraphDocument): string {
  const { nodes } = document;
  const head = Object.entries(document).filter(([name]) => !IMPLIED.has(name));
  const indexById = new Map(nodes.map(({ id }, index) => [id, index]));
  const columns: unknown[][] = COLUMNS.map((name) => nodes.map((node) => node[name] ?? null));
  columns[2] = nodes.map(({ inputs }, at) => inputs?.map(distanceFrom(at, indexById)) ?? null);
  return jsonText([Object.fromEntries(head), ...columns, nodes.map(restOf)]);
}

/** The document of a compact text, read as strictly as a file. Never throws, whatever the text. */
export function expandText(
  text: string,
): { readonly document: GraphDocument } | { readonly fault: LinkFault } {
  const json = jsonDepth(text) > DEEPEST ? null : expanded(jsonOf(text));
  if (json === null) return { fault: { kind: 'damagedLink' } };
  const parsed = parseDocument(writeDocument(json));
  return 'fault' in parsed ? { fault: { kind: 'refusedLink', fault: parsed.fault } } : parsed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What has the form of a document, or `null`. The reader judges the rest. */
function expanded(json: unknown): GraphDocument | null {
  if (!Array.isArray(json) || json.length !== COLUMNS.length + 2) return null;
  const [head, ...columns] = json as [unknown, ...unknown[][]];
  if (!isObject(head) || !columns.every(Array.isArray)) return null;
  const [ids, rests] = [columns[0]!, columns.at(-1)!];
  if (!columns.every(({ length }) => length === ids.length)) return null;
  const nodes = ids.map((_, at) => {
    const fields = COLUMNS.map((name, column) => [name, columns[column]![at]] as const);
    const present = fields.filter(([, field]) => field !== null);
    const rest = rests[at] as object | null;
    const node: Record<string, unknown> = { ...Object.fromEntries(present), ...rest };
    const { inputs } = node;
    return Array.isArray(inputs) ? { ...node, inputs: inputs.map(idFrom(at, ids)) } : node;
  });
  return { ...head, format: FORMAT, version: VERSION, nodes: nodes as unknown as DocumentNode[] };
}

function distanceFrom(at: number, indexById: ReadonlyMap<string, number>) {
  return (input: string | null) => {
    const index = input === null ? undefined : indexById.get(input);
    return index === undefined ? input : at - index;
  };
}

function idFrom(at: number, ids: readonly unknown[]) {
  return (input: unknown) => (typeof input === 'number' ? (ids[at - input] ?? input) : input);
}

/** The fields of a node that stand in no column, or `null` where there are none. */
function restOf(node: DocumentNode): object | null {
  const isColumn = (name: string) => (COLUMNS as readonly string[]).includes(name);
  const rest = Object.entries(node).filter(
    ([name, field]) => field !== undefined && (!isColumn(name) || field === null),
  );
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

/** JSON without a space, in numbers that read back as themselves. */
function jsonText(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${jsonText(field)}`);
  return `{${fields.join(',')}}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
