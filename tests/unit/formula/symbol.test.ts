import { describe, expect, test } from 'vitest';
import { greekByName } from '../../../src/document/greek.ts';
import { symbolParts, symbolTex, symbolText } from '../../../src/formula/symbol.ts';
import { texToText } from '../../../src/formula/tex-to-text.ts';
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
    ['y_hat', '\\hat{y}', 'ŷ'],
    ['theta_hat', '\\hat{\\theta}', 'θ\u0302'],
    ['W_hat_2', '\\hat{W}_{2}', 'Ŵ₂'],
    ['x_1_bar', '\\bar{x}_{1}', 'x̄₁'],
    ['x_bar_hat', '\\bar{x}_{\\mathrm{hat}}', 'x̄_hat'],
    ['loss_hat', '\\widehat{\\mathrm{loss}}', 'loss_hat'],
    ['loss_bar', '\\overline{\\mathrm{loss}}', 'loss_bar'],
    ['hat', '\\mathrm{hat}', 'hat'],
  ])('%s is %s, and %s without typesetting', (id, tex, text) => {
    expect(symbolTex(id)).toBe(tex);
    expect(symbolText(id)).toBe(text.normalize('NFC'));
    expect(texToText(tex)).toBe(symbolText(id));
    typeset(tex);
  });

  test('sets single letters in italics, words and Greek capitals upright', () => {
    expect(symbolParts('w_1')).toEqual({ base: 'w', accent: null, subscript: '1', isItalic: true });
    expect(symbolParts('theta')).toEqual({
      base: 'θ',
      accent: null,
      subscript: '',
      isItalic: true,
    });
    expect(symbolParts('Delta_i')).toEqual({
      base: 'Δ',
      accent: null,
      subscript: 'i',
      isItalic: false,
    });
    expect(symbolParts('loss')).toEqual({
      base: 'loss',
      accent: null,
      subscript: '',
      isItalic: false,
    });
  });

  test('knows all letters of the Greek alphabet, small and capital', () => {
    expect(greekByName.size).toBe(48);
    expect(new Set(greekByName.values()).size).toBe(48);
    for (const name of greekByName.keys()) typeset(symbolTex(name));
  });
});
