import type { Plugin } from 'vite';

const RECORDS = /\/src\/engine\/operations\/[\w-]+\.ts$/;
/** What only the tests over the table read. */
const TEST_DATA = new Set(['samples', 'shapes', 'misfits']);

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Leaves the samples of the operations' records, which the tests alone read, out of the built page. */
export function leanRecords(): Plugin {
  return {
    name: 'backflow:lean-records',
    apply: 'build',
    transform: {
      filter: { id: RECORDS },
      handler(code) {
        const found = testProperties(this.parse(code));
        const lean = found.reduceRight((text, { value }) => {
          return `${text.slice(0, value.start)}[]${text.slice(value.end)}`;
        }, code);
        return { code: lean, map: null };
      },
    },
  };
}

interface Property extends SyntaxNode {
  readonly key: { readonly name?: string };
  readonly value: SyntaxNode & { readonly properties?: readonly Property[] };
}

/** The properties of every object called `test` that hold test data, in the order of the text. */
function testProperties(node: SyntaxNode): Property[] {
  if (node.type === 'Property' && (node as Property).key.name === 'test') {
    const { properties = [] } = (node as Property).value;
    return properties.filter(({ key }) => TEST_DATA.has(key.name ?? ''));
  }
  return Object.values(node).flatMap((child: unknown) => {
    const children: unknown[] = Array.isArray(child) ? child : [child];
    return children.filter(isSyntax).flatMap(testProperties);
  });
}

function isSyntax(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
