import type { JsonFault } from '../fault.ts';
import { jsonDepth } from './json-depth.ts';
import { jsonErrorIndex } from './json-error.ts';

const DEPTH_LIMIT = 100;
const FOUND_LENGTH = 20;

/** Reads JSON of any size; never throws. */
export function readJson(text: string): { readonly json: unknown } | { readonly fault: JsonFault } {
  if (jsonDepth(text) > DEPTH_LIMIT)
    return { fault: { kind: 'nestedTooDeep', limit: DEPTH_LIMIT } };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { fault: syntaxFault(text) };
  }
}

function syntaxFault(text: string): JsonFault {
  if (text.trim() === '') return { kind: 'emptyText' };
  const at = jsonErrorIndex(text);
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = end + 1;
  }
  const found = /^(?:[\w.+-]+|.)/su.exec(text.slice(at, at + FOUND_LENGTH))?.[0] ?? null;
  return { kind: 'noJson', found, line, column: at - lineStart + 1 };
}
