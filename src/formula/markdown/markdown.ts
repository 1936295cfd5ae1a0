import { Marked, type Token, type Tokens } from 'marked';
import type { Block } from './blocks.ts';
import { plainText } from './entities.ts';
import { displayMath, inlineMath } from './math-tokens.ts';
import { fieldOf, runsOf, tokensOf } from './runs.ts';

/** Longer texts are cut off: a note is read, and the parser takes its time. */
const LONGEST = 20_000;
/** Lists and quotes nested deeper are shown as they were typed. */
const DEEPEST = 12;

const parser = new Marked({ gfm: true, breaks: true, extensions: [inlineMath, displayMath] });

/**
 * Markdown with `$…$` mathematics as blocks of text. HTML in it is text like any other, and never
 * anything else. Never throws, whatever the text.
 */
export function blocksOf(markdown: string): readonly Block[] {
  const text = markdown.length > LONGEST ? `${markdown.slice(0, LONGEST)}…` : markdown;
  try {
    return blocksOfTokens(parser.lexer(text), 0);
  } catch {
    // The parser gives up on texts that nest too deep for it.
    return [{ kind: 'paragraph', runs: [{ kind: 'text', text, marks: {} }] }];
  }
}

function blocksOfTokens(tokens: readonly Token[], depth: number): readonly Block[] {
  return tokens.flatMap((token) => {
    const block = blockOf(token, depth);
    return block === null ? [] : [block];
  });
}

function blockOf(token: Token, depth: number): Block | null {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return null;
    case 'heading':
      return {
        kind: 'heading',
        level: (token as Tokens.Heading).depth,
        runs: runsOf(tokensOf(token)),
      };
    case 'list':
      return depth < DEEPEST ? listOf(token as Tokens.List, depth) : asTyped(token);
    case 'blockquote':
      return depth < DEEPEST
        ? { kind: 'quote', blocks: blocksOfTokens(tokensOf(token) ?? [], depth + 1) }
        : asTyped(token);
    case 'code':
      return { kind: 'code', text: fieldOf(token, 'text') };
    case 'displayMath':
      return { kind: 'math', tex: fieldOf(token, 'text') };
    case 'hr':
      return { kind: 'rule' };
    case 'table':
      return tableOf(token as Tokens.Table);
    case 'html':
      return asTyped(token);
    default:
      return { kind: 'paragraph', runs: runsOf(tokensOf(token) ?? [token]) };
  }
}

function listOf({ ordered, start, items }: Tokens.List, depth: number): Block {
  return {
    kind: 'list',
    start: ordered ? Number(start) : null,
    items: items.map((item) => {
      const box = { type: 'text', raw: '', text: item.checked === true ? '☑ ' : '☐ ' };
      return blocksOfTokens(item.task ? withFirst(item.tokens, box) : item.tokens, depth + 1);
    }),
  };
}

/** Tokens of blocks with one more at the start of the first line. */
function withFirst(tokens: readonly Token[], first: Token): Token[] {
  return tokens.map((token, index) =>
    index === tokens.findIndex(({ type }) => type === 'text' || type === 'paragraph')
      ? { ...token, tokens: [first, ...(tokensOf(token) ?? [])] }
      : token,
  );
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cell = ({ tokens }: Tokens.TableCell) => runsOf(tokens);
  return { kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}

function asTyped({ raw }: Token): Block {
  return {
    kind: 'paragraph',
    runs: [{ kind: 'text', text: plainText(raw.trim()), marks: {} }],
  };
}
