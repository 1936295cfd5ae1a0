import { expect, it } from 'vitest';
import { links } from '../../../../src/language/english/links.ts';

it('tells people what happened to a link, and what to do', () => {
  expect(links.fault({ kind: 'cutLink', found: 1234, expected: 12_345 })).toBe(
    'This link was cut off: 1,234 of its 12,345 characters are there. Copy it again, whole, or ask for the file.',
  );
  expect(links.fault({ kind: 'newerLink', version: 2 })).toContain('version 2');
  expect(links.fault({ kind: 'refusedLink', fault: { kind: 'nodesNoList' } })).toMatch(
    /^The graph in this link cannot be opened: .*nodes/,
  );
});
