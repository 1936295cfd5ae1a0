import { expect, it } from 'vitest';
import {
  axisAttribute,
  choiceAttribute,
  numberAttribute,
  shapeAttribute,
} from '../../../src/engine/attributes.ts';

const attributes = { number: 0.5, axis: null, choice: 'lu', shape: [2, -1] };

it('a setting is read as what its kind holds', () => {
  expect(numberAttribute(attributes, 'number')).toBe(0.5);
  expect(axisAttribute(attributes, 'axis')).toBeNull();
  expect(axisAttribute({ axis: -1 }, 'axis')).toBe(-1);
  expect(choiceAttribute(attributes, 'choice')).toBe('lu');
  expect(shapeAttribute(attributes, 'shape')).toEqual([2, -1]);
});

it('a setting of another kind, or none, is impossible', () => {
  expect(() => numberAttribute(attributes, 'axis')).toThrow('axis cannot be null');
  expect(() => axisAttribute(attributes, 'choice')).toThrow('choice cannot be "lu"');
  expect(() => choiceAttribute(attributes, 'shape')).toThrow('shape cannot be [2,-1]');
  expect(() => shapeAttribute(attributes, 'missing')).toThrow('missing cannot be undefined');
});
