import { logistic } from '../logistic.ts';

// Numbers, not names, for they stand in a typed array. Those of two inputs come first.
const ADD = 0;
const MULTIPLY = 1;
const SUBTRACT = 2;
const DIVIDE = 3;
const SQUARED_ERROR = 4;
const HINGE = 5;
const TANH = 6;
const RELU = 7;
const SIGMOID = 8;
const NEGATE = 9;
const SQUARE = 10;
const EXP = 11;
const LOG = 12;
const SQRT = 13;

/** The rules that compute one number of one or two others, by the number that a tape holds. */
export const entryRules = {
  add: ADD,
  multiply: MULTIPLY,
  subtract: SUBTRACT,
  divide: DIVIDE,
  squaredError: SQUARED_ERROR,
  hinge: HINGE,
  tanh: TANH,
  relu: RELU,
  sigmoid: SIGMOID,
  negate: NEGATE,
  square: SQUARE,
  exp: EXP,
  log: LOG,
  sqrt: SQRT,
} as const;
export type EntryRule = (typeof entryRules)[keyof typeof entryRules];

/** Whether a rule reads a second number. */
function isBinary(rule: number): boolean {
  return rule <= HINGE;
}

/** The output of a rule, of its inputs; rules of one input read `p` alone. */
function outputOf(rule: number, p: number, q: number): number {
  switch (rule) {
    case ADD:
      return p + q;
    case MULTIPLY:
      return p * q;
    case SUBTRACT:
      return p - q;
    case DIVIDE:
      return p / q;
    case SQUARED_ERROR:
      return (p - q) * (p - q);
    case HINGE:
      return Math.max(0, 1 - q * p);
    case TANH:
      return Math.tanh(p);
    case RELU:
      return p <= 0 ? 0 : p;
    case SIGMOID:
      return logistic(p);
    case NEGATE:
      return -p;
    case SQUARE:
      return p * p;
    case EXP:
      return Math.exp(p);
    case LOG:
      return Math.log(p);
    case SQRT:
      return Math.sqrt(p);
    default:
      return Number.NaN;
  }
}

/** What the cotangent `g` of the output `y` sends the first input, rounded as the records round it. */
function toFirst(rule: number, g: number, p: number, q: number, y: number): number {
  switch (rule) {
    case ADD:
    case SUBTRACT:
      return g;
    case MULTIPLY:
      return g * q;
    case DIVIDE:
      return g / q;
    case SQUARED_ERROR:
      return g * (2 * (p - q));
    case HINGE:
      return g * (1 - q * p > 0 ? -q : 0);
    case TANH:
      return g * (1 - y * y);
    case RELU:
      return g * (p > 0 ? 1 : 0);
    case SIGMOID:
      return g * (y * (1 - y));
    case NEGATE:
      return -g;
    case SQUARE:
      return g * (2 * p);
    case EXP:
      return g * y;
    case LOG:
      return g * (1 / p);
    case SQRT:
      return g * (0.5 / y);
    default:
      return Number.NaN;
  }
}

/** What the cotangent `g` of the output `y` sends the second input of a rule that has one. */
function toSecond(rule: number, g: number, p: number, q: number, y: number): number {
  switch (rule) {
    case ADD:
      return g;
    case MULTIPLY:
      return g * p;
    case SUBTRACT:
      return -g;
    case DIVIDE:
      return -(g / q) * y;
    case SQUARED_ERROR:
      return g * (2 * (q - p));
    case HINGE:
      return g * (1 - q * p > 0 ? -p : 0);
    default:
      return Number.NaN;
  }
}

/** What loops over entries call, in one record so that they bind it outside the loop. */
export const entryKernel = { isBinary, outputOf, toFirst, toSecond } as const;
