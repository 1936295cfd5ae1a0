import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/formula/number-expression.ts';

const valueOf = (text: string) => {
  const reading = readNumber(text);
  return 'value' in reading ? reading.value : reading.fault.kind;
};

describe('a number as people write it', () => {
  it.each([
    ['3', 3],
    [' -0.5 ', -0.5],
    ['1/3', 1 / 3],
    ['-2e-3', -0.002],
    ['−2e−3', -0.002],
    ['sqrt(2)', Math.SQRT2],
    ['2^10', 1024],
    ['2**10', 1024],
    ['pi', Math.PI],
    ['π/2', Math.PI / 2],
    ['e', Math.E],
    ['sin(pi/4)', Math.sin(Math.PI / 4)],
    ['SIN(PI)', Math.sin(Math.PI)],
    ['−(1 + 2) · 3', -9],
    ['6 ÷ 4 × 2', 3],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['2 - -3', 5],
    ['1,5', 1.5],
    ['1,5 / 3', 0.5],
    ['ln(e^2)', 2],
    ['log(e)', 1],
    ['abs(-3) - floor(1.5)', 2],
    ['.5 + 2.', 2.5],
  ])('%s', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 14);
  });
});

describe('what is no number says where and why', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['1/', { kind: 'endsEarly', at: 2 }],
    ['2 * (3 + 4', { kind: 'unclosed', at: 4 }],
    ['2 3', { kind: 'unexpected', found: '3', at: 2 }],
    ['--2', { kind: 'unexpected', found: '-', at: 1 }],
    ['1)', { kind: 'unexpected', found: ')', at: 1 }],
    ['()', { kind: 'unexpected', found: ')', at: 1 }],
    ['12px', { kind: 'unexpected', found: 'px', at: 2 }],
    ['2 + %', { kind: 'unexpected', found: '%', at: 4 }],
    ['.', { kind: 'unexpected', found: '.', at: 0 }],
    ['1/0', { kind: 'zeroDivisor', at: 2 }],
    ['0 ÷ (1 - 1) + 2/0', { kind: 'zeroDivisor', at: 4 }],
    ['sqrt(-1)', { kind: 'notFinite', result: Number.NaN }],
    ['1e999', { kind: 'notFinite', result: Infinity }],
    ['sqrt 2', { kind: 'noArgument', name: 'sqrt', at: 0 }],
    [
      '1 + sqr(2)',
      { kind: 'unknownName', name: 'sqr', at: 4, isFunction: true, suggestion: 'sqrt' },
    ],
    ['abc', { kind: 'unknownName', name: 'abc', at: 0, isFunction: false, suggestion: 'abs' }],
    ['pi(2)', { kind: 'unknownName', name: 'pi', at: 0, isFunction: true, suggestion: null }],
  ])('%s', (text, fault) => {
    expect(readNumber(text)).toEqual({ fault });
  });

  it('nesting is bounded, so that no text exhausts the stack', () => {
    for (const text of [
      `${'('.repeat(100_000)}1`,
      `${'sin('.repeat(100_000)}1`,
      `${'2^'.repeat(100_000)}2`,
    ]) {
      expect(readNumber(text)).toEqual({ fault: { kind: 'tooDeep', limit: 64 } });
    }
    expect(valueOf(`${'('.repeat(60)}7${')'.repeat(60)}`)).toBe(7);
    expect(valueOf(Array(10_000).fill('1').join('+'))).toBe(10_000);
  });

  it('whatever the text is, there is a finite number or a fault', () => {
    const signs = fc.constantFrom(
      ...Array.from('0123456789.,+-−*/^() eπ²'),
      'sin',
      'sqrt',
      'pi',
      '**',
      '\u{1F600}',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readNumber(text);
        if ('value' in reading) expect(Number.isFinite(reading.value)).toBe(true);
        else if ('at' in reading.fault) {
          expect(reading.fault.at).toBeLessThanOrEqual(text.length);
          if ('found' in reading.fault) {
            const shown = text.replaceAll('−', '-').slice(reading.fault.at);
            expect(shown.startsWith(reading.fault.found)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('arithmetic is JavaScript’s own', () => {
  interface Both {
    readonly text: string;
    readonly value: number;
  }
  const numbers = fc
    .double({ min: 0, max: 1e6, noNaN: true })
    .map((value): Both => ({ text: String(value), value }));
  const { tree } = fc.letrec<{ tree: Both }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      numbers,
      fc
        .tuple(tie('tree'), tie('tree'), fc.constantFrom('+', '-', '*', '/', '^'))
        .map(([a, b, sign]) => ({
          text: `(${a.text} ${sign} ${b.text})`,
          value: {
            '+': a.value + b.value,
            '-': a.value - b.value,
            '*': a.value * b.value,
            '/': a.value / b.value,
            '^': a.value ** b.value,
          }[sign],
        })),
      tie('tree').map((a) => ({ text: `(-${a.text})`, value: -a.value })),
      fc
        .tuple(tie('tree'), fc.constantFrom('sqrt', 'sin', 'exp', 'tanh', 'abs' as const))
        .map(([a, name]) => ({
          text: `${name}(${a.text})`,
          value: Math[name](a.value),
        })),
    ),
  }));

  it('in brackets', () => {
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        const reading = readNumber(text);
        if ('value' in reading) expect(reading.value).toBe(value);
        else if (reading.fault.kind === 'notFinite') expect(reading.fault.result).toBe(value);
        else if (reading.fault.kind === 'zeroDivisor') expect(value).not.toSatisfy(Number.isFinite);
        else throw new Error(`${text}: ${reading.fault.kind}`);
      }),
    );
  });

  it('and without them, by precedence', () => {
    const terms = fc.array(
      fc.tuple(fc.constantFrom('+', '-', '*', '/'), fc.integer({ min: 1, max: 99 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(terms, (all) => {
        // Products first, from the left; then the sum of them.
        const sums: number[] = [1];
        for (const [sign, number] of all) {
          if (sign === '+') sums.push(number);
          else if (sign === '-') sums.push(-number);
          else if (sign === '*') sums.push(sums.pop()! * number);
          else sums.push(sums.pop()! / number);
        }
        const text = `1${all.map(([sign, number]) => ` ${sign} ${number}`).join('')}`;
        expect(valueOf(text)).toBeCloseTo(
          sums.reduce((sum, part) => sum + part),
          6,
        );
      }),
    );
  });
});
