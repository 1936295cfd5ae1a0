import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedLists } from '../../../src/engine/packed-lists.ts';

it('packed lists hold for each key the numbers that belong to it, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.nat({ max: 5 }), (keys, first) => {
      const lists = new PackedLists(10, keys, first);
      for (let key = 0; key < 10; key++) {
        const expected = keys.flatMap((own, at) => (own === key ? [first + at] : []));
        expect(lists.get(key)).toEqual(expected);
        expect(lists.has(key)).toBe(expected.length > 0);
      }
    }),
  );
});
