import { endOfString } from './json-depth.ts';

/** What may come next: `first…` means that the list or object may also end there. */
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'separator';

/** A piece of the text: a punctuation mark, a string, or anything else in one run. */
interface Token {
  readonly kind: string;
  readonly end: number;
}

/**
 * Where a text stops being JSON, from 0: at the start of the piece that may not stand there, or at
 * the text's end. `JSON.parse` finds the same, but engines differ in whether they tell.
 */
export function jsonErrorIndex(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    const next = follow(expected, token.kind, open);
    if (next === null) return at;
    expected = next;
    at = skipSpace(text, token.end);
  }
  return text.length;
}

/** Takes one piece: what may follow it, or `null` where it may not stand. Keeps `open` up to date. */
function follow(expected: Expected, kind: string, open: string[]): Expected | null {
  const closer = open.at(-1);
  if (expected === 'colon') return kind === ':' ? 'value' : null;
  if (expected === 'separator') {
    if (kind === ',' && closer !== undefined) return closer === '}' ? 'key' : 'value';
    return kind === closer ? close(open) : null;
  }
  if (expected !== 'value' && expected !== 'key' && kind === closer) return close(open);
  if (expected === 'key' || expected === 'firstKey') return kind === 'string' ? 'colon' : null;
  if (kind === 'string' || kind === 'atom') return 'separator';
  if (kind !== '{' && kind !== '[') return null;
  open.push(kind === '{' ? '}' : ']');
  return kind === '{' ? 'firstKey' : 'firstValue';
}

function close(open: string[]): Expected {
  open.pop();
  return 'separator';
}

function tokenAt(text: string, start: number): Token {
  const first = text[start]!;
  if ('{}[],:'.includes(first)) return { kind: first, end: start + 1 };
  if (first === '"') return literal('string', text, start, endOfString(text, start) + 1);
  let end = start + 1;
  while (end < text.length && /[\w.+-]/.test(text[end]!)) end++;
  return literal('atom', text, start, end);
}

function literal(kind: string, text: string, start: number, end: number): Token {
  try {
    JSON.parse(text.slice(start, end));
    return { kind, end };
  } catch {
    return { kind: 'bad', end };
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
  return at;
}
