import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { broadcastTo, map, plus, sumTo } from '../../../src/engine/broadcast.ts';
import { isFault } from '../../../src/engine/fault.ts';
import { checkOperation, isSound } from '../../../src/engine/gradient-check.ts';
import {
  acceptsInputCount,
  categories,
  type Attributes,
  type Operation,
} from '../../../src/engine/operation.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { nestedOf, sizeOf, tensorOf, type Shape, type Tensor } from '../../../src/engine/tensor.ts';
import { attributesOf } from '../../../src/document/compile.ts';
import { closeTo, seededRandom } from './support.ts';

describe('the table of operations', () => {
  it('registers every file in operations/ under the name of the file', () => {
    const files = readdirSync(new URL('../../../src/engine/operations/', import.meta.url));
    const names = operations.map(({ name }) => `${kebabCase(name)}.ts`);
    expect([...names, 'index.ts'].sort()).toEqual(files.sort());
  });

  it('has a name once', () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  });

  it('is in the order of the palette', () => {
    const places = operations.map(({ category }) => categories.indexOf(category));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s',
  (_name, operation) => {
    it('explains itself', () => {
      for (const sentence of [operation.doc, operation.backward]) {
        expect(sentence).toMatch(/^\S.*\.$/);
      }
      expect(operation.title).not.toBe('');
      expect(operation.aliases.length).toBeGreaterThan(0);
      expect(operation.code.onnx).not.toBe('');
      for (const symbol of operation.symbols) expect(symbol).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
    });

    it('has defaults for its settings that a document could hold', () => {
      for (const spec of Object.values(operation.attributes)) {
        if (spec.kind === 'number') expect(spec.default).toBeGreaterThan(spec.above ?? -Infinity);
        if (spec.kind === 'axis') expect(spec.default === null).toBe(spec.optional);
        if (spec.kind === 'choice') expect(spec.choices).toContain(spec.default);
      }
    });

    it('has samples, shapes and misfits with as many inputs as it takes', () => {
      const counts = [
        ...operation.test.samples.map(({ inputs }) => inputs.length),
        ...operation.test.shapes.map(({ length }) => length),
        ...operation.test.misfits.map(({ length }) => length),
      ];
      expect(operation.test.samples.length).toBeGreaterThan(0);
      for (const count of counts) {
        if (operation.leaf === undefined) expect(acceptsInputCount(operation, count)).toBe(true);
        else expect(count).toBe(1);
      }
    });

    it.each(operation.test.samples)('gives $output for $inputs', (sample) => {
      const inputs = sample.inputs.map(tensorOf);
      const attributes = settings(operation, sample.attributes);
      const shape = operation.shape(shapesOf(inputs), attributes);
      const output = valueOf(operation, inputs, attributes);
      expect(output.shape).toEqual(shape);
      expect(nestedOf(output)).toEqual(closeTo(sample.output, 1e-12));
    });

    it.each(operation.test.misfits)('refuses shapes %j, %j', (...shapes) => {
      expect(operation.shape(shapes, settings(operation))).toHaveProperty('kind');
    });

    it('gives its output the shape that it announces', () => {
      fc.assert(
        fc.property(points(operation), ({ inputs, attributes }) => {
          const shape = operation.shape(shapesOf(inputs), attributes);
          const { data, ...output } = valueOf(operation, inputs, attributes);
          expect(output.shape).toEqual(shape);
          expect(data).toHaveLength(sizeOf(output.shape));
        }),
      );
    });

    it('has gradients that finite differences confirm', () => {
      fc.assert(
        fc.property(points(operation), fc.nat(), ({ inputs, attributes }, seed) => {
          if (operation.leaf !== undefined) return;
          const checks = checkOperation(operation, inputs, attributes, seed);
          fc.pre(checks.every(({ verdict }) => verdict.kind !== 'kink'));
          expect(checks.filter(({ verdict }) => !isSound(verdict))).toEqual([]);
        }),
      );
    });

    it('has a backward rule that is linear in the gradient', () => {
      fc.assert(
        fc.property(points(operation), fc.nat(), ({ inputs, attributes }, seed) => {
          const random = seededRandom(seed);
          const output = valueOf(operation, inputs, attributes);
          const [p, q] = [map(output, random), map(output, random)];
          const pull = (ybar: Tensor) =>
            operation
              .vjp(inputs, output, ybar, attributes)
              .map((cotangent, slot) => sumTo(cotangent, inputs[slot]!.shape));
          const [atP, atQ] = [pull(p), pull(q)];
          const together = pull(
            plus(
              p,
              map(q, (entry) => -2 * entry),
            ),
          );
          together.forEach((cotangent, slot) => {
            const apart = plus(
              atP[slot]!,
              map(atQ[slot]!, (entry) => -2 * entry),
            );
            expect(nestedOf(cotangent)).toEqual(closeTo(nestedOf(apart), 1e-9));
          });
        }),
        { numRuns: 30 },
      );
    });

    it('answers one cotangent an input that sums to the shape of the input', () => {
      for (const shapes of operation.test.shapes) {
        if (operation.leaf !== undefined) continue;
        const [{ inputs, attributes }] = fc.sample(points(operation, shapes), 1) as [Point];
        const output = valueOf(operation, inputs, attributes);
        const cotangents = operation.vjp(inputs, output, output, attributes);
        expect(cotangents).toHaveLength(inputs.length);
        cotangents.forEach((cotangent, slot) => {
          const { shape } = inputs[slot]!;
          expect(broadcastTo(inputs[slot]!, cotangent.shape).shape).toEqual(cotangent.shape);
          expect(sumTo(cotangent, shape).shape).toEqual(shape);
        });
      }
    });

    it('does not change its inputs', () => {
      const [{ inputs, attributes }] = fc.sample(points(operation), 1) as [Point];
      const before = inputs.map(nestedOf);
      const output = valueOf(operation, inputs, attributes);
      const value = nestedOf(output);
      operation.vjp(inputs, output, output, attributes);
      expect(inputs.map(nestedOf)).toEqual(before);
      expect(nestedOf(output)).toEqual(value);
    });

    it('typesets itself in TeX that KaTeX reads', () => {
      const count = operation.test.samples[0]!.inputs.length;
      const names = ['a_1', 'x', 'w', 'b', 'v', 'c'].slice(0, count);
      const attributes = settings(operation, operation.test.samples.at(-1)!.attributes);
      const { tex } = operation;
      const partials = tex.partials(names, 'y', attributes);
      const cotangents = tex.cotangents?.(names, 'y', '\\bar{y}', attributes);
      if (operation.leaf === undefined) {
        expect(partials).toHaveLength(count);
        if (cotangents !== undefined) expect(cotangents).toHaveLength(count);
      }
      const all = [operation.glyph, tex.forward(names, attributes), ...partials];
      for (const source of [...all, ...(cotangents ?? [])]) {
        expect(source).not.toContain('undefined');
        expect(
          () => katex.renderToString(source, { throwOnError: true, strict: 'error' }),
          source,
        ).not.toThrow();
      }
    });

    it('writes itself in PyTorch', () => {
      const { inputs, attributes } = operation.test.samples[0]!;
      const names = inputs.map((_, slot) => `x${slot}`);
      const source = operation.code.pytorch(names, settings(operation, attributes));
      for (const name of names) expect(source).toContain(name);
      expect(source).not.toMatch(/undefined|null|NaN/);
    });

    it('draws its curve over a window that holds the operating point', () => {
      if (operation.curve === undefined) return;
      for (const x of [-1e3, -1, 0, 0.5, 1e3]) {
        const [low, high] = operation.curve.window([x, 0.5, 0.5]);
        expect(low).toBeLessThan(high);
        expect(low).toBeLessThanOrEqual(x);
        expect(high).toBeGreaterThanOrEqual(x);
      }
    });
  },
);

interface Point {
  readonly inputs: readonly Tensor[];
  readonly attributes: Attributes;
}

/**
 * Inputs within the domain, of any of the shapes that the record lists, with the default settings or
 * those of a sample, as far as they fit and have a value.
 */
function points(operation: Operation, only?: readonly Shape[]): fc.Arbitrary<Point> {
  const { shapes, domain } = operation.test;
  return fc
    .constantFrom(...(only === undefined ? shapes : [only]))
    .chain((shapes) =>
      fc.tuple(
        ...shapes.map((shape, slot) => {
          const [min, max] = domain[slot] ?? domain[domain.length - 1]!;
          return entries(sizeOf(shape), min, max).map((data): Tensor => ({ shape, data }));
        }),
      ),
    )
    .chain((inputs) =>
      fc.record({ inputs: fc.constant(inputs), attributes: someSettings(operation) }),
    )
    .filter(({ inputs, attributes }) => {
      const shape = operation.shape(shapesOf(inputs), attributes);
      return !isFault(shape) && !isFault(operation.forward(inputs, attributes));
    });
}

function someSettings(operation: Operation): fc.Arbitrary<Attributes> {
  const { samples } = operation.test;
  const all = [undefined, ...samples.map(({ attributes }) => attributes)];
  return fc.constantFrom(...all).map((attributes) => settings(operation, attributes));
}

/** Numbers spread evenly, rather than as doubles are, which crowd around 0. */
function entries(count: number, min: number, max: number): fc.Arbitrary<Float64Array> {
  const steps = 1 << 20;
  return fc
    .array(fc.integer({ min: 0, max: steps }), { minLength: count, maxLength: count })
    .map((places) => Float64Array.from(places, (at) => min + ((max - min) * at) / steps));
}

function settings(operation: Operation, attributes: Attributes = {}): Attributes {
  return attributesOf(operation, { id: 'x', op: operation.name, attributes });
}

function valueOf(operation: Operation, inputs: readonly Tensor[], attributes: Attributes): Tensor {
  const value = operation.forward(inputs, attributes);
  if (isFault(value)) throw new Error(value.kind);
  return value;
}

function shapesOf(tensors: readonly Tensor[]): Shape[] {
  return tensors.map(({ shape }) => shape);
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
