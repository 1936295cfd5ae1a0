import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const KATEX = /\/katex\/dist\/katex\.mjs$/;
const BUILDER = 'mathmlBuilder';
/** In place of modules: what d3 asks of them where nothing fades colours or moves by its transitions. */
const EMPTY_MODULES: Readonly<Record<string, string>> = {
  // Whether a text is a colour.
  'd3-color': `
export const color = () => null;
export { color as rgb, color as hsl, color as lab, color as hcl, color as lch, color as gray, color as cubehelix };
`,
  // That none is under way.
  'd3-transition': `
import { selection } from 'd3-selection';
selection.prototype.interrupt = function () { return this; };
export const interrupt = () => {};
`,
};
const EMPTY = '\0empty:';
const D3_SELECTION = '/d3-selection/dist/d3-selection.mjs';
/** What of d3's selections makes and changes a page: here they only listen, and keep where the view is. */
const PAGE_MAKERS = [
  'selectAll selectChild selectChildren data enter exit join merge order sort nodes size empty',
  'attr classed text html raise lower append insert remove clone dispatch',
].flatMap((names) => names.split(' '));
/** What the canvas library draws wires with. Ours are drawn by `Wires.svelte`, and it is given none. */
const EDGE_RENDERER = '/@xyflow/svelte/dist/lib/container/EdgeRenderer/EdgeRenderer.svelte';
/** What it draws nodes with. It would measure them as well, in every frame, and ours say how large they are. */
const NODE_RENDERER = '/@xyflow/svelte/dist/lib/container/NodeRenderer/NodeRenderer.svelte';
const CANNOT_MEASURE = "typeof ResizeObserver === 'undefined'";

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
 * Leaves out of the built page what of its libraries it never calls. KaTeX writes HTML, so its builders
 * of MathML go. The canvas fades no colours, its view flies by itself, and Svelte makes the page: d3's
 * spaces of colours, its transitions and the larger half of its selections go. The canvas's library
 * draws no wires and measures no nodes.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'backflow:lean-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(EMPTY_MODULES, id) ? EMPTY + id : null),
    async load(id) {
      if (id.endsWith(NODE_RENDERER)) return withoutMeasuring(await readFile(id, 'utf8'));
      if (id.endsWith(EDGE_RENDERER)) return '<div class="svelte-flow__edges"></div>';
      return id.startsWith(EMPTY) ? EMPTY_MODULES[id.slice(EMPTY.length)] : null;
    },
    transform: {
      filter: { id: [KATEX, `**${D3_SELECTION}`] },
      handler(code, id) {
        if (id.endsWith(D3_SELECTION)) return { code: withoutPageMakers(code), map: null };
        const lean = mathBuilders(this.parse(code)).reduceRight((text, { start, end }) => {
          return `${text.slice(0, start)}${BUILDER}: undefined${text.slice(end)}`;
        }, code);
        return { code: withoutTree(lean), map: null };
      },
    },
  };
}

function withoutPageMakers(code: string): string {
  return PAGE_MAKERS.reduce((text, name) => {
    const line = `  ${name}: selection_${name},\n`;
    if (!text.includes(line)) throw new Error(`d3's selections have no method ${name}`);
    return text.replace(line, '');
  }, code);
}

function withoutMeasuring(code: string): string {
  if (!code.includes(CANNOT_MEASURE)) throw new Error('The canvas library measures in another way');
  return code.replace(CANNOT_MEASURE, 'true');
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
