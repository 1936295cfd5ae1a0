import { Precedence, type Operation } from './operation.ts';
import { sameShape } from './shape-rules.ts';

type LeafRules = Pick<
  Operation,
  'inputs' | 'attributes' | 'shape' | 'forward' | 'vjp' | 'isElementwise' | 'tex'
>;

/** The rules of a node that holds a value: it is the value, and passes no gradient on. */
export const leafRules: LeafRules = {
  inputs: [],
  attributes: {},
  shape: sameShape,
  forward: ([value]) => value!,
  vjp: () => [],
  isElementwise: true,
  tex: {
    precedence: Precedence.atom,
    arguments: [Precedence.sum],
    forward: ([value = '']) => value,
    partials: () => [],
  },
};
