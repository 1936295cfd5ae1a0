import { Precedence } from '../engine/operation.ts';
import type { Term } from './expression.ts';

const openers = /^(?:[{([]|\\begin|\\[lL]vert|\\lVert|\\lfloor)$/;
const closers = /^(?:[})\]]|\\end|\\[rR]vert|\\rVert|\\rfloor)$/;

/** A finished formula as a term: how tightly it binds is read off the signs outside its brackets. */
export function termOfTex(tex: string): Term {
  let depth = 0;
  let isSum = false;
  let isProduct = false;
  for (const [at, token] of (tex.trim().match(/\\[a-zA-Z]+|\\.|[^\s]/g) ?? []).entries()) {
    if (openers.test(token)) depth++;
    else if (closers.test(token)) depth--;
    else if (depth === 0 && at > 0) {
      isSum ||= token === '+' || token === '-';
      isProduct ||= /^[\w\\]/.test(token);
    }
  }
  const hasSign = tex.trim().startsWith('-');
  const loose = hasSign ? Precedence.sign : isProduct ? Precedence.product : Precedence.atom;
  return { tex, precedence: isSum ? Precedence.sum : loose, hasSign };
}
