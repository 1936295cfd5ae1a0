import { describe, expect, it } from 'vitest';
import { documentOf, elementsOf, svgOf } from './support.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="https://example.org/x.png"/>',
  "' onload='alert(1)",
  ']]></metadata><script>alert(1)</script>',
  '&lt;script&gt;&#x3c;script&#62;',
  '\u0000\u0008\ufffe\uffff\ud800',
  '</svg><svg onload="alert(1)">',
  '$\\href{javascript:alert(1)}{x} \\includegraphics{https://example.org/x.png}$',
  '$\\htmlData{onload=alert(1)}{x} \\htmlStyle{background:url(https://example.org)}{x}$',
  '$\\color{red;background:url(https://example.org)} x$ $\\url{javascript:alert(1)}$',
  '$\\def\\a{\\a\\a}\\a$ $\\rule{1e9em}{1e9em}$ $\\frac$',
  '[link](javascript:alert(1)) ![x](https://example.org/x.png)',
];

describe('text full of markup, scripts and TeX', () => {
  it.each(HOSTILE)('stays text: %j', async (text) => {
    const document = documentOf({
      title: text,
      description: text,
      nodes: [{ id: 'x', op: 'input', value: 1, position: [0, 0] }],
      frames: [{ id: 'a', title: text, nodes: ['x'] }],
      notes: [{ id: 'b', text, position: [0, 200] }],
    });
    for (const way of ['fonts', 'outlines'] as const) {
      const svg = await svgOf(document, { text: way, embedsDocument: true });
      for (const { name, attributes } of elementsOf(svg)) {
        expect(name).not.toMatch(/script|foreignobject|image|iframe|^a$|animate|set/i);
        for (const [attribute, value] of attributes) {
          if (attribute === 'aria-label') continue;
          expect(attribute).not.toMatch(/^on/i);
          expect(value).not.toMatch(/javascript:|example\.org/);
        }
      }
    }
  });

  it('is written letter by letter where it is a title', async () => {
    const title = '<b>"Tom" & Jerry</b>';
    const elements = elementsOf(await svgOf(documentOf({ title, nodes: [] })));
    expect(elements.find(({ name }) => name === 'title')!.text).toBe(title);
  });
});
