import { describe, expect, it } from 'vitest';
import type { MenuPlace } from '../../../../src/editor/commands/command.ts';
import { commands } from '../../../../src/editor/commands/index.ts';
import { menuSections } from '../../../../src/editor/commands/menu-order.ts';

const places: readonly MenuPlace[] = ['canvas', 'node', 'wire', 'frame', 'note'];

describe('a context menu', () => {
  it.each(places)('of a %s holds each command that belongs there, once', (place) => {
    const held = menuSections(place).flatMap((section) => section.map(({ name }) => name));
    const belonging = commands.filter(({ menus }) => menus.includes(place));
    expect([...held].sort()).toEqual(belonging.map(({ name }) => name).sort());
  });

  it('of a node begins with its name and ends with what takes it away', () => {
    const held = menuSections('node').flatMap((section) => section.map(({ name }) => name));
    expect(held.slice(0, 3)).toEqual(['rename', 'useAsOutput', 'checkNode']);
    expect(held.at(-1)).toBe('delete');
  });
});
