import { describe, expect, test } from 'vitest';
import { greekByName } from '../../../src/formula/greek.ts';
import { symbolParts, symbolTex, symbolText } from '../../../src/formula/symbol.ts';
import { typeset } from './support.ts';

describe('a name in print', () => {
  test.each([
    ['x', 'x', 'x'],
    ['W', 'W', 'W'],
    ['w_1', 'w_{1}', 'w₁'],
    ['w_12', 'w_{12}', 'w₁₂'],
    ['w_1_2', 'w_{1,2}', 'w₁,₂'],
    ['w_in', 'w_{\\mathrm{in}}', 'w_in'],
    ['theta', '\\theta', 'θ'],
    ['theta_12', '\\theta_{12}', 'θ₁₂'],
    ['Delta', '\\Delta', 'Δ'],
    ['x_alpha', 'x_{\\alpha}', 'x_α'],
    ['loss', '\\mathrm{loss}', 'loss'],
    ['x1', '\\mathrm{x1}', 'x1'],
    ['x_', 'x', 'x'],
    ['x__2', 'x_{2}', 'x₂'],
  ])('%s is %s, and %s without typesetting', (id, tex, text) => {
    expect(symbolTex(id)).toBe(tex);
    expect(symbolText(id)).toBe(text);
    typeset(tex);
  });

  test('sets single letters in italics, words and Greek capitals upright', () => {
    expect(symbolParts('w_1')).toEqual({ base: 'w', subscript: '1', isItalic: true });
    expect(symbolParts('theta')).toEqual({ base: 'θ', subscript: '', isItalic: true });
    expect(symbolParts('Delta_i')).toEqual({ base: 'Δ', subscript: 'i', isItalic: false });
    expect(symbolParts('loss')).toEqual({ base: 'loss', subscript: '', isItalic: false });
  });

  test('knows all letters of the Greek alphabet, small and capital', () => {
    expect(greekByName.size).toBe(48);
    expect(new Set(greekByName.values()).size).toBe(48);
    for (const name of greekByName.keys()) typeset(symbolTex(name));
  });
});
