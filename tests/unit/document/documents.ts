import fc from 'fast-check';
import { acceptsInputCount } from '../../../src/engine/operation.ts';
import { operations } from '../../../src/engine/operations/index.ts';
import { documentOf } from './support.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const value = fc.oneof(
  number,
  fc.array(number, { minLength: 1, maxLength: 3 }),
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
);
const unknownFields = fc.dictionary(
  fc.string({ minLength: 1 }).map((name) => `x-${name}`),
  fc.jsonValue({ maxDepth: 4 }),
  { maxKeys: 3 },
);

/** A node that may read those before it; `picks` decide what. */
const seeds = fc.record({
  operation: fc.constantFrom(...operations),
  extra: fc.nat(4),
  picks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  value,
  slider: fc.option(
    fc.record({ min: fc.double({ min: -9, max: 0, noNaN: true }), max: fc.integer({ min: 1 }) }),
    { nil: undefined, freq: 3 },
  ),
  muted: fc.option(fc.boolean(), { nil: undefined, freq: 3 }),
  position: fc.option(fc.tuple(number, number), { nil: undefined }),
  unknown: unknownFields,
});

/** Documents that a reader accepts, of all operations, with fields that it does not know. */
export const documents = fc
  .record({
    seeds: fc.array(seeds, { maxLength: 12 }),
    title: fc.option(fc.string(), { nil: undefined }),
    output: fc.option(fc.nat(), { nil: undefined }),
    unknown: unknownFields,
  })
  .map(({ seeds, title, output, unknown }) => {
    const nodes = seeds.map(
      ({ operation, extra, picks, value, slider, muted, position, unknown }, index) => {
        const least = operation.inputs.length;
        const count = acceptsInputCount(operation, least + extra) ? least + extra : least;
        const inputs = Array.from({ length: count }, (_, slot) => {
          const pick = picks[slot % picks.length]! % (index + 1);
          return pick === index ? null : `n${pick}`;
        });
        return {
          id: `n${index}`,
          op: operation.name,
          ...(operation.leaf ? { value } : { inputs }),
          ...(slider && operation.leaf && typeof value === 'number'
            ? { slider: { ...slider, step: 0.5 } }
            : {}),
          ...(muted !== undefined && !operation.leaf && { muted }),
          ...(position && { position }),
          ...unknown,
        };
      },
    );
    return documentOf(nodes, {
      ...(title !== undefined && { title }),
      ...(output !== undefined && nodes.length > 0 && { output: `n${output % nodes.length}` }),
      ...unknown,
    });
  });
