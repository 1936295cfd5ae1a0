import type { Plugin } from 'vite';

const RECORDS = /\/src\/engine\/operations\/[\w-]+\.ts$/;
/** What only the tests over the table read. */
const TEST_DATA = new Set(['samples', 'shapes', 'misfits']);
const CODE = 'code';

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Leaves out of the built page what of the operations' records it does not read: the samples, which
 * are for tests, and the counterparts in other languages, which are for exporters of code.
 */
export function leanRecords(): Plugin {
  return {
    name: 'backflow:lean-records',
    apply: 'build',
    transform: {
      filter: { id: RECORDS },
      handler(code) {
        const found = unreadProperties(this.parse(code));
        const lean = found.reduceRight((text, { key, value }) => {
          const empty = key.name === CODE ? 'undefined' : '[]';
          return `${text.slice(0, value.start)}${empty}${text.slice(value.end)}`;
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

/** The properties that hold test data or code, in the order of the text. */
function unreadProperties(node: SyntaxNode): Property[] {
  if (node.type === 'Property') {
    const { key, value } = node as Property;
    if (key.name === CODE) return [node as Property];
    if (key.name === 'test') {
      return (value.properties ?? []).filter((property) => TEST_DATA.has(property.key.name ?? ''));
    }
  }
  return Object.values(node).flatMap((child: unknown) => {
    const children: unknown[] = Array.isArray(child) ? child : [child];
    return children.filter(isSyntax).flatMap(unreadProperties);
  });
}

function isSyntax(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
