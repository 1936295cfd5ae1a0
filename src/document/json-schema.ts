import type { AttributeSpec, Operation } from '../engine/operation.ts';
import { operations } from '../engine/operations/index.ts';
import { FORMAT, VERSION } from './graph-document.ts';

type Schema = Readonly<Record<string, unknown>>;

const number: Schema = { type: 'number' };
const point: Schema = { type: 'array', items: number, minItems: 2, maxItems: 2 };
const id: Schema = {
  type: 'string',
  pattern: '^[A-Za-z][A-Za-z0-9_]*$',
  description: 'The variable’s name, as formulas show it: w_1 is shown as w₁, theta as θ.',
};

/**
 * The format as a JSON Schema (draft 2020-12), by which other editors complete and check documents.
 * It is as strict as one node allows; what concerns several (cycles, shapes, unknown ids) is left to
 * the reader.
 */
export function documentSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Backflow graph',
    type: 'object',
    required: ['format', 'version', 'nodes'],
    properties: {
      $schema: { type: 'string' },
      format: { const: FORMAT },
      version: { const: VERSION },
      title: { type: 'string' },
      description: {
        type: 'string',
        description: 'Markdown with mathematics between dollar signs.',
      },
      nodes: { type: 'array', items: { $ref: '#/$defs/node' } },
      output: {
        ...id,
        description: 'The node at which the backward pass starts; else the only unread one.',
      },
      frames: { type: 'array', items: { $ref: '#/$defs/frame' } },
      notes: { type: 'array', items: { $ref: '#/$defs/note' } },
    },
    $defs: { node: nodeSchema(), frame: frameSchema, note: noteSchema },
  };
}

const frameSchema: Schema = {
  type: 'object',
  required: ['id', 'nodes'],
  properties: {
    id,
    title: { type: 'string' },
    nodes: { type: 'array', items: id, description: 'The nodes that the frame stands around.' },
    color: { type: 'string' },
  },
};

const noteSchema: Schema = {
  type: 'object',
  required: ['id', 'text', 'position'],
  properties: {
    id,
    text: { type: 'string', description: 'Markdown with mathematics between dollar signs.' },
    position: point,
    size: point,
  },
};

function nodeSchema(): Schema {
  return {
    type: 'object',
    required: ['id', 'op'],
    properties: {
      id,
      op: {
        description: 'The operation.',
        oneOf: operations.map(({ name, title, doc }) => ({
          const: name,
          title,
          description: doc,
        })),
      },
      inputs: {
        type: 'array',
        items: { type: ['string', 'null'] },
        description: 'What each input slot reads: a node’s id, or null where it is not wired.',
      },
      value: { $ref: '#/$defs/node/$defs/value' },
      attributes: { type: 'object' },
      position: { ...point, description: 'The upper left corner on the canvas.' },
      muted: { type: 'boolean', description: 'Whether the first input passes through unchanged.' },
      slider: {
        type: 'object',
        required: ['min', 'max', 'step'],
        properties: { min: number, max: number, step: { type: 'number', exclusiveMinimum: 0 } },
      },
    },
    allOf: operations.map((operation) => ({
      if: { properties: { op: { const: operation.name } }, required: ['op'] },
      then: operationSchema(operation),
    })),
    $defs: {
      value: {
        description: 'A number, or a rectangular list of numbers, at most two deep.',
        anyOf: [number, list(number), list(list(number))],
      },
    },
  };
}

/** What a node of one operation may hold. */
function operationSchema({ inputs, variadic, leaf, attributes }: Operation): Schema {
  if (leaf !== undefined) {
    return {
      required: ['value'],
      properties: { inputs: { maxItems: 0 }, attributes: { maxProperties: 0 } },
    };
  }
  const { length } = inputs;
  const properties: Record<string, Schema> = {};
  for (const [name, spec] of Object.entries(attributes)) properties[name] = attributeSchema(spec);
  return {
    required: ['inputs'],
    properties: {
      inputs: { minItems: length, ...(variadic === undefined ? { maxItems: length } : {}) },
      attributes: { properties, additionalProperties: false },
    },
  };
}

function attributeSchema(spec: AttributeSpec): Schema {
  switch (spec.kind) {
    case 'number':
      return {
        ...number,
        default: spec.default,
        ...(spec.above === undefined ? {} : { exclusiveMinimum: spec.above }),
      };
    case 'axis':
      return { enum: [-2, -1, 0, 1, ...(spec.optional ? [null] : [])], default: spec.default };
    case 'shape':
      return {
        type: 'array',
        maxItems: 2,
        items: { type: 'integer', minimum: -1, not: { const: 0 } },
        default: spec.default,
      };
    case 'choice':
      return { enum: spec.choices, default: spec.default };
  }
}

function list(items: Schema): Schema {
  return { type: 'array', items, minItems: 1 };
}
