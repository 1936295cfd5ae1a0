import { nearest } from '../document/nearest.ts';
import type { NumberFault } from './number-fault.ts';
import { constants, functions } from './number-names.ts';

export type NumberReading = { readonly value: number } | { readonly fault: NumberFault };

/** How deep brackets, signs and powers may be nested. */
const DEPTH_LIMIT = 64;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
// A number, a name, a power written as in code, or any single sign; `2e` is a number and a name.
const TOKEN = /\s*((?:\d+(?:\.\d*|,\d+)?|\.\d+)(?:e[+-]?\d+)?|[\p{L}_][\p{L}\d_]*|\*\*|.)/giuy;
const LEADING_NUMBER = /^[.\d]/;
const NAME = /^[\p{L}_]/u;

interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads a number or an arithmetic expression: `-2e-3`, `1/3`, `2^10`, `sqrt(2)`, `sin(pi/4)`. Powers
 * bind from the right and before a sign, so that −2² is −4. A true minus sign, `·`, `×`, `÷` and a
 * decimal comma are welcome. It is total: whatever the text is, there is a finite number or a fault.
 */
export function readNumber(text: string): NumberReading {
  const plain = text.replaceAll('−', '-').trim();
  if (plain === '') return { fault: { kind: 'empty' } };
  if (PLAIN.test(plain)) return finite(Number(plain));
  const reader = new Reader(text.replaceAll('−', '-'));
  const value = reader.read();
  if (reader.fault !== null) return { fault: reader.fault };
  const { zeroDivisor } = reader;
  if (zeroDivisor === null || Number.isFinite(value)) return finite(value);
  return { fault: { kind: 'zeroDivisor', at: zeroDivisor } };
}

function finite(value: number): NumberReading {
  return Number.isFinite(value) ? { value } : { fault: { kind: 'notFinite', result: value } };
}

/** Recursive descent, by precedence. The first fault ends the text, so that all rules run out. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;
  #depth = 0;
  fault: NumberFault | null = null;
  /** Where the first divisor that is zero stands. */
  zeroDivisor: number | null = null;

  constructor(text: string) {
    const trimmed = text.trimEnd();
    this.#end = trimmed.length;
    this.#tokens = Array.from(trimmed.matchAll(TOKEN), ({ 0: all, 1: token = '', index }) => ({
      text: token,
      at: index + all.length - token.length,
    }));
  }

  read(): number {
    const value = this.#sum();
    const rest = this.#tokens[this.#next];
    if (rest !== undefined) this.#fail({ kind: 'unexpected', found: rest.text, at: rest.at });
    return value;
  }

  #sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value += this.#product();
      else if (this.#takes('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#signed();
    for (;;) {
      if (this.#takes('*', '·', '×')) value *= this.#signed();
      else if (this.#takes('/', '÷')) value /= this.#divisor();
      else return value;
    }
  }

  #divisor(): number {
    const at = this.#tokens[this.#next]?.at ?? null;
    const value = this.#signed();
    if (value === 0) this.zeroDivisor ??= at;
    return value;
  }

  #signed(): number {
    if (this.#takes('-')) return -this.#power();
    this.#takes('+');
    return this.#power();
  }

  #power(): number {
    const base = this.#atom();
    return this.#takes('^', '**') ? base ** this.#nested(() => this.#signed()) : base;
  }

  #atom(): number {
    const token = this.#tokens[this.#next];
    if (token === undefined) return this.#fail({ kind: 'endsEarly', at: this.#end });
    this.#next++;
    if (token.text === '(') return this.#bracketed(token.at);
    if (LEADING_NUMBER.test(token.text) && token.text !== '.') {
      return Number(token.text.replace(',', '.'));
    }
    if (NAME.test(token.text)) return this.#named(token);
    return this.#fail({ kind: 'unexpected', found: token.text, at: token.at });
  }

  #named({ text: name, at }: Token): number {
    const key = name.toLowerCase();
    const bracket = this.#tokens[this.#next];
    const isFunction = bracket?.text === '(';
    const rule = functions.get(key);
    if (rule !== undefined && isFunction) {
      this.#next++;
      return rule(this.#bracketed(bracket.at));
    }
    const constant = constants.get(key);
    if (constant !== undefined && !isFunction) return constant;
    if (rule !== undefined) return this.#fail({ kind: 'noArgument', name, at });
    const known = [...(isFunction ? [] : constants.keys()), ...functions.keys()];
    const suggestion = nearest(name, known);
    return this.#fail({ kind: 'unknownName', name, at, isFunction, suggestion });
  }

  #bracketed(at: number): number {
    const value = this.#nested(() => this.#sum());
    const close = this.#tokens[this.#next];
    if (close === undefined) return this.#fail({ kind: 'unclosed', at });
    if (!this.#takes(')')) this.#fail({ kind: 'unexpected', found: close.text, at: close.at });
    return value;
  }

  #nested(rule: () => number): number {
    if (this.#depth === DEPTH_LIMIT) return this.#fail({ kind: 'tooDeep', limit: DEPTH_LIMIT });
    this.#depth++;
    const value = rule();
    this.#depth--;
    return value;
  }

  #takes(...signs: readonly string[]): boolean {
    const isTaken = signs.includes(this.#tokens[this.#next]?.text ?? '');
    if (isTaken) this.#next++;
    return isTaken;
  }

  #fail(fault: NumberFault): number {
    this.fault ??= fault;
    this.#next = this.#tokens.length;
    return Number.NaN;
  }
}
