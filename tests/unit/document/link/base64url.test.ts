import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/document/link/base64url.ts';

it('writes what Node writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

it.each(['A', 'AAAAA', 'AA=', 'A+', 'Ä', 'AA AA'])('refuses %o', (text) => {
  expect(fromBase64url(text)).toBeNull();
});
