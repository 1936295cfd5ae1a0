import type { Plugin } from 'vite';

const KATEX = /\/katex\/dist\/katex\.mjs$/;
const BUILDER = 'mathmlBuilder';
const COLOURS = 'd3-color';
const NO_COLOURS = `\0${COLOURS}`;
/** What d3 asks of a text: whether it is a colour. */
const NO_COLOUR_MODULE = `
export const color = () => null;
export { color as rgb, color as hsl, color as lab, color as hcl, color as lch, color as gray, color as cubehelix };
`;

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Property extends SyntaxNode {
  readonly key: { readonly name?: string };
  readonly value: SyntaxNode;
}

/**
 * Leaves out of the built page what of its libraries it never calls: KaTeX writes HTML, so its
 * builders of MathML go; the canvas moves its view by d3's transitions and fades no colours, so the
 * spaces of colours go.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'backflow:lean-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === COLOURS ? NO_COLOURS : null),
    load: (id) => (id === NO_COLOURS ? NO_COLOUR_MODULE : null),
    transform: {
      filter: { id: KATEX },
      handler(code) {
        const lean = mathBuilders(this.parse(code)).reduceRight((text, { start, end }) => {
          return `${text.slice(0, start)}${BUILDER}: undefined${text.slice(end)}`;
        }, code);
        return { code: withoutTree(lean), map: null };
      },
    },
  };
}

/** The functions that write MathML, in the order of the text. */
function mathBuilders(node: SyntaxNode): Property[] {
  if (node.type === 'Property') {
    const property = node as Property;
    const isBuilder = /^((Arrow)?FunctionExpression|Identifier)$/.test(property.value.type);
    if (isBuilder && property.key.name === BUILDER) return [property];
  }
  return Object.values(node).flatMap((child: unknown) => {
    const children: unknown[] = Array.isArray(child) ? child : [child];
    return children.filter(isSyntax).flatMap(mathBuilders);
  });
}

/** Without the function that puts the MathML together, nothing else asks for its parts. */
function withoutTree(code: string): string {
  const tree = /^(function buildMathML\(.*\) \{)\n[^]*?\n\}$/m;
  if (!tree.test(code)) throw new Error('KaTeX has no function buildMathML');
  return code.replace(tree, '$1}');
}

function isSyntax(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
