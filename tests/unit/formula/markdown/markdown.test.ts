import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../../../src/formula/markdown/blocks.ts';
import { blocksOf } from '../../../../src/formula/markdown/markdown.ts';

const text = (words: string, marks = {}): Run => ({ kind: 'text', text: words, marks });
const math = (tex: string, marks = {}): Run => ({ kind: 'math', tex, marks });
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

describe('mathematics in Markdown', () => {
  it.each<[string, readonly Block[]]>([
    ['At $x = 1$, $y$.', [paragraph(text('At '), math('x = 1'), text(', '), math('y'), text('.'))]],
    ['It costs $5 or 6$ more', [paragraph(text('It costs '), math('5 or 6'), text(' more'))]],
    ['It costs $5 and $6', [paragraph(text('It costs $5 and $6'))]],
    ['A price of \\$5, $x$', [paragraph(text('A price of $5, '), math('x'))]],
    [
      '$a_1 * b_2 * c$ and _d_',
      [paragraph(math('a_1 * b_2 * c'), text(' and '), text('d', { isEmphasized: true }))],
    ],
    ['**big $n$**', [paragraph(text('big ', { isStrong: true }), math('n', { isStrong: true }))]],
    [
      'Before\n$$\n\\frac{1}{2}\n$$\nafter',
      [paragraph(text('Before')), { kind: 'math', tex: '\\frac{1}{2}' }, paragraph(text('after'))],
    ],
    ['$`x`$', [paragraph(math('`x`'))]],
  ])('%j', (markdown, blocks) => {
    expect(blocksOf(markdown)).toEqual(blocks);
  });
});

describe('the parts of a text', () => {
  it('are headings, lists, quotes, code, rules and tables', () => {
    const markdown =
      '## Rule\n\n3. one\n4. two\n\n- [x] done\n\n> quoted\n\n```\na < b\n```\n\n---\n\n| a | b |\n|---|---|\n| 1 | $x$ |\n';
    expect(blocksOf(markdown)).toEqual([
      { kind: 'heading', level: 2, runs: [text('Rule')] },
      { kind: 'list', start: 3, items: [[paragraph(text('one'))], [paragraph(text('two'))]] },
      { kind: 'list', start: null, items: [[paragraph(text('☑ done'))]] },
      { kind: 'quote', blocks: [paragraph(text('quoted'))] },
      { kind: 'code', text: 'a < b' },
      { kind: 'rule' },
      { kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('1')], [math('x')]]] },
    ]);
  });

  it('break lines where they are broken', () => {
    expect(blocksOf('one\ntwo')).toEqual([paragraph(text('one'), { kind: 'break' }, text('two'))]);
  });
});

describe('what a stranger may write', () => {
  it.each([
    ['[a](https://example.org/?b&c)', { href: 'https://example.org/?b&c' }],
    ['[a](mailto:me@example.org)', { href: 'mailto:me@example.org' }],
    ['[a](javascript:alert(1))', {}],
    ['[a](JaVaScRiPt:alert(1))', {}],
    ['[a](&#106;avascript:alert(1))', {}],
    ['[a](java\tscript:alert(1))', {}],
    ['[a](data:text/html,b)', {}],
    ['[a](//example.org)', {}],
    ['[a](file:///etc/passwd)', {}],
  ])('a link is one only to the web or to mail: %j', (markdown, marks) => {
    const [block] = blocksOf(markdown);
    const runs = block?.kind === 'paragraph' ? block.runs : [];
    for (const run of runs) expect(run).toMatchObject({ kind: 'text', marks });
    expect(runs.some((run) => run.kind === 'text' && 'href' in run.marks)).toBe('href' in marks);
  });

  it('HTML is text, in a line and on lines of its own', () => {
    const words = (markdown: string) => JSON.stringify(blocksOf(markdown));
    expect(words('a <b onclick="x()">b</b>')).toContain('<b onclick=\\"x()\\">');
    expect(words('<script>alert(1)</script>')).toContain('<script>alert(1)</script>');
    expect(words('&lt;img&gt; &#960;')).toContain('<img> π');
  });

  it('a picture is its name', () => {
    expect(blocksOf('![a *net*](https://example.org/a.png)')).toEqual([paragraph(text('a *net*'))]);
  });

  it('any text is read, however deep it nests', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'*_$`[]()!<>\\#-+1. \n|~a&;'.split('')) }),
        (markdown) => {
          expect(blocksOf(markdown)).toBeInstanceOf(Array);
        },
      ),
    );
    for (const part of ['> ', '- ', '*', '[', '$', '**a ', '`', '<', '![']) {
      expect(blocksOf(part.repeat(5000)).length, part).toBeGreaterThan(0);
    }
  });
});
