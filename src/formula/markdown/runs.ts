import type { Token } from 'marked';
import type { Marks, Run } from './blocks.ts';
import { plainText } from './entities.ts';

/** Marks nested deeper are left out. */
const DEEPEST = 12;

/** What stands in a line, marks resolved. HTML is text, and a picture is its name. */
export function runsOf(
  tokens: readonly Token[] = [],
  marks: Marks = {},
  depth = 0,
): readonly Run[] {
  return merged(tokens.flatMap((token) => runsOfToken(token, marks, depth)));
}

function runsOfToken(token: Token, marks: Marks, depth: number): readonly Run[] {
  const within = (more: Marks) =>
    depth < DEEPEST
      ? runsOf(tokensOf(token), { ...marks, ...more }, depth + 1)
      : textRun(token.raw, marks);
  switch (token.type) {
    case 'strong':
      return within({ isStrong: true });
    case 'em':
      return within({ isEmphasized: true });
    case 'del':
      return within({ isStruck: true });
    case 'link':
      return within(linkMarks(fieldOf(token, 'href')));
    case 'codespan':
      return textRun(fieldOf(token, 'text'), { ...marks, isCode: true });
    case 'br':
      return [{ kind: 'break' }];
    case 'inlineMath':
      return [{ kind: 'math', tex: fieldOf(token, 'text'), marks }];
    case 'html':
    case 'escape':
      return textRun(fieldOf(token, 'text'), marks);
    case 'image':
      return textRun(plainText(fieldOf(token, 'text') || fieldOf(token, 'href')), marks);
    case 'text':
      return tokensOf(token) === undefined
        ? textRun(plainText(fieldOf(token, 'text')), marks)
        : within({});
    default:
      return textRun(token.raw, marks);
  }
}

/** A field of a token as text, and nothing where it has none; tokens come in many kinds. */
export function fieldOf(token: Token, name: string): string {
  const value = (token as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}

/** What a token holds; `undefined` where it is of a kind that holds nothing. */
export function tokensOf(token: Token): Token[] | undefined {
  return 'tokens' in token ? token.tokens : undefined;
}

/** Stretches that stand out in the same way are one. */
function merged(runs: readonly Run[]): readonly Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    const isSame = run.kind === 'text' && last?.kind === 'text' && last.marks === run.marks;
    if (isSame) list[list.length - 1] = { ...run, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}

function textRun(text: string, marks: Marks): readonly Run[] {
  return text === '' ? [] : [{ kind: 'text', text, marks }];
}

/** A link leads to the web or to mail; one that would do anything else is mere text. */
function linkMarks(href: string): Marks {
  return /^(?:https?:\/\/|mailto:)/i.test(href) ? { href } : {};
}
