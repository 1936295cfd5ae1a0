import type { Operation } from '../operation.ts';
import { abs } from './abs.ts';
import { add } from './add.ts';
import { binaryCrossEntropyWithLogits } from './binary-cross-entropy-with-logits.ts';
import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { concat } from './concat.ts';
import { constant } from './constant.ts';
import { cos } from './cos.ts';
import { crossEntropy } from './cross-entropy.ts';
import { dense } from './dense.ts';
import { divide } from './divide.ts';
import { dot } from './dot.ts';
import { elu } from './elu.ts';
import { exp } from './exp.ts';
import { gelu } from './gelu.ts';
import { hinge } from './hinge.ts';
import { huber } from './huber.ts';
import { input } from './input.ts';
import { l1Penalty } from './l1-penalty.ts';
import { l2Penalty } from './l2-penalty.ts';
import { leakyRelu } from './leaky-relu.ts';
import { log } from './log.ts';
import { matmul } from './matmul.ts';
import { maximum } from './maximum.ts';
import { maxout } from './maxout.ts';
import { meanAbsoluteError } from './mean-absolute-error.ts';
import { meanSquaredError } from './mean-squared-error.ts';
import { mean } from './mean.ts';
import { minimum } from './minimum.ts';
import { multiply } from './multiply.ts';
import { negate } from './negate.ts';
import { parameter } from './parameter.ts';
import { power } from './power.ts';
import { prelu } from './prelu.ts';
import { reciprocal } from './reciprocal.ts';
import { relu } from './relu.ts';
import { reshape } from './reshape.ts';
import { sigmoid } from './sigmoid.ts';
import { silu } from './silu.ts';
import { sin } from './sin.ts';
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts';
import { softmax } from './softmax.ts';
import { softplus } from './softplus.ts';
import { solve } from './solve.ts';
import { sqrt } from './sqrt.ts';
import { square } from './square.ts';
import { step } from './step.ts';
import { subtract } from './subtract.ts';
import { sum } from './sum.ts';
import { tanh } from './tanh.ts';
import { transpose } from './transpose.ts';

/** Every operation, in the order of the palette. */
export const operations: readonly Operation[] = [
  input,
  parameter,
  constant,
  add,
  subtract,
  multiply,
  divide,
  negate,
  power,
  maximum,
  minimum,
  square,
  sqrt,
  exp,
  log,
  reciprocal,
  abs,
  sin,
  cos,
  sum,
  mean,
  matmul,
  dot,
  transpose,
  concat,
  reshape,
  dense,
  solve,
  sigmoid,
  tanh,
  relu,
  softplus,
  silu,
  gelu,
  leakyRelu,
  elu,
  prelu,
  maxout,
  step,
  softmax,
  meanSquaredError,
  meanAbsoluteError,
  huber,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  softmaxCrossEntropy,
  hinge,
  l1Penalty,
  l2Penalty,
];

/** Operations by the name that documents use. */
export const operationByName: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.name, operation]),
);
