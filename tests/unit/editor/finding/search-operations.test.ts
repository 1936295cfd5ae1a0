import { describe, expect, it } from 'vitest';
import { searchOperations } from '../../../../src/editor/finding/search-operations.ts';
import { operations } from '../../../../src/engine/operations/index.ts';

const namesFor = (query: string) => searchOperations(query).map(({ name }) => name);

describe('the search for operations', () => {
  it.each(operations)('finds $name by its name, its title and every alias', (operation) => {
    for (const query of [operation.name, operation.title, ...operation.aliases]) {
      expect(namesFor(query).slice(0, 5), query).toContain(operation.name);
      expect(namesFor(` ${query.toUpperCase()} `).slice(0, 5), query).toContain(operation.name);
    }
  });

  it('puts what is called exactly so first', () => {
    for (const query of ['*', 'times', 'mul', 'hadamard', '⊙']) {
      expect(namesFor(query)[0], query).toBe('multiply');
    }
    expect(namesFor('sum')[0]).toBe('sum');
    expect(namesFor('log')[0]).toBe('log');
  });

  it('finds by the beginning of a word and by what is inside one', () => {
    expect(namesFor('entropy')).toContain('binaryCrossEntropy');
    expect(namesFor('moid')).toContain('sigmoid');
  });

  it('finds by the title in the language of the screen', () => {
    const found = searchOperations('malnehmen', ({ name, title }) =>
      name === 'multiply' ? 'Malnehmen' : title,
    );
    expect(found.map(({ name }) => name)).toEqual(['multiply']);
  });

  it('finds nothing by nothing, and nothing by nonsense', () => {
    expect(namesFor('   ')).toEqual([]);
    expect(namesFor('qqqq')).toEqual([]);
  });
});
