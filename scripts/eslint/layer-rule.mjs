import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The law of the layers: a file in src/<layer>/ imports only from its own layer, from the layers its
 * row in the table names, and from the packages named there. Types count like values. The option is
 * the table, `{ layer: { layers: [names], packages: [names] } }`; a package's name covers its paths,
 * and `node:` covers all of Node's modules.
 */
export const layerRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports point from later layers to earlier ones.' },
    schema: [{ type: 'object' }],
    messages: {
      layer: 'The layer {{from}} may not import from {{to}}.',
      package: 'The layer {{from}} may not import the package {{to}}.',
      unknown: 'src/{{from}} is no layer: give it a row in the table of layers.',
    },
  },
  create(context) {
    const [table] = context.options;
    const from = layerOf(context.cwd, context.filename);
    if (from === null) return {};
    const row = table[from];
    if (row === undefined) {
      const report = (node) => context.report({ node, messageId: 'unknown', data: { from } });
      return { Program: report };
    }

    function check(specifier) {
      const name = specifier?.value;
      if (typeof name !== 'string') return;
      const isOwn = name.startsWith('.') || name.startsWith('/');
      const to = isOwn ? targetOf(context, name) : name;
      const isAllowed = isOwn
        ? to === from || row.layers.includes(to)
        : row.packages.some((allowed) => covers(allowed, name));
      if (isAllowed) return;
      const messageId = isOwn ? 'layer' : 'package';
      context.report({ node: specifier, messageId, data: { from, to } });
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

/** The layer that a relative or absolute specifier leads to, or its path if it leads to none. */
function targetOf({ cwd, filename }, specifier) {
  const path = specifier.startsWith('/')
    ? resolve(cwd, specifier.slice(1))
    : resolve(dirname(filename), specifier);
  return layerOf(cwd, path) ?? relative(cwd, path);
}

/** The folder below src/ that holds a file; `null` for files beside the layers or outside src/. */
function layerOf(cwd, path) {
  const [src, layer, ...rest] = relative(cwd, path).split(sep);
  return src === 'src' && rest.length > 0 ? layer : null;
}

function covers(allowed, name) {
  return allowed === 'node:'
    ? name.startsWith(allowed)
    : name === allowed || name.startsWith(`${allowed}/`);
}
