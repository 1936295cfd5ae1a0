import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../../src/document/graph-document.ts';
import { operationByName } from '../../../src/engine/operations/index.ts';
import type { NestedNumbers } from '../../../src/engine/tensor.ts';
import { closeTo, evaluationOf, gradientsById, valueOfNode } from './support.ts';

interface ReferenceCase {
  readonly name: string;
  readonly document: GraphDocument;
  readonly expected: {
    readonly output: string;
    readonly values: Readonly<Record<string, NestedNumbers>>;
    readonly gradients: Readonly<Record<string, NestedNumbers>>;
  };
}

describe.each(['worked-example', 'operations', 'random'])('the reference %s', (file) => {
  it.for(casesOf(file))('agrees with PyTorch on $name', ({ document, expected }, { skip }) => {
    const missing = document.nodes.find(({ op }) => !operationByName.has(op));
    skip(missing !== undefined, `${missing?.op} is not registered`);
    const evaluation = evaluationOf(document.nodes);
    for (const [id, value] of Object.entries(expected.values)) {
      expect(valueOfNode(evaluation, id), id).toEqual(closeTo(value, 1e-9));
    }
    const gradients = gradientsById(evaluation, expected.output);
    for (const { id, op } of document.nodes) {
      if (op === 'constant') expect(gradients[id]).toBeNull();
      else expect(gradients[id], id).toEqual(closeTo(expected.gradients[id]!, 1e-9));
    }
  });
});

function casesOf(file: string): ReferenceCase[] {
  const url = new URL(`../../reference/${file}.ndjson`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as ReferenceCase);
}
