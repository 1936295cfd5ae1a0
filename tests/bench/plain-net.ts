/** A layer of a net that is written out in loops: each neuron's weights stand together. */
interface Layer {
  readonly inputs: number;
  readonly neurons: number;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
  readonly outputs: Float64Array;
  readonly weightGradients: Float64Array;
  readonly biasGradients: Float64Array;
  readonly outputGradients: Float64Array;
}

/** A batch: examples row by row, and the numbers that the outputs are compared with. */
export interface Batch {
  readonly examples: Float64Array;
  readonly targets: Float64Array;
  readonly count: number;
}

export type PlainLoss = 'hinge' | 'squared error';

/**
 * Both passes of a net with tanh after every layer but the last, as anyone would write them by hand:
 * loops over examples, neurons and inputs, with nothing allocated in a pass. `weights` and `biases`
 * hold a list a layer. A pass answers the gradient of the first layer's first weight.
 */
export function plainNet(
  widths: readonly number[],
  weights: readonly Float64Array[],
  biases: readonly Float64Array[],
  { examples, targets, count }: Batch,
  loss: PlainLoss,
): () => number {
  const layers = weights.map((matrix, at): Layer => {
    const [inputs, neurons] = [widths[at]!, widths[at + 1]!];
    return {
      ...{ inputs, neurons, weights: transposed(matrix, neurons), biases: biases[at]! },
      outputs: new Float64Array(count * neurons),
      weightGradients: new Float64Array(matrix.length),
      biasGradients: new Float64Array(neurons),
      outputGradients: new Float64Array(count * neurons),
    };
  });
  const last = layers.at(-1)!;
  return () => {
    layers.forEach((layer, at) => {
      forward(layer, layers[at - 1]?.outputs ?? examples, count, layer !== last);
    });
    seed(last, targets, loss);
    for (let at = layers.length - 1; at >= 0; at--) {
      const before = layers[at - 1];
      backward(layers[at]!, before?.outputs ?? examples, before?.outputGradients, count);
    }
    return layers[0]!.weightGradients[0]!;
  };
}

function forward(layer: Layer, x: Float64Array, count: number, isSquashed: boolean): void {
  const { inputs, neurons, weights, biases, outputs } = layer;
  for (let example = 0; example < count; example++) {
    for (let neuron = 0; neuron < neurons; neuron++) {
      let sum = biases[neuron]!;
      for (let k = 0; k < inputs; k++) {
        sum += x[example * inputs + k]! * weights[neuron * inputs + k]!;
      }
      outputs[example * neurons + neuron] = isSquashed ? Math.tanh(sum) : sum;
    }
  }
}

function seed({ outputs, outputGradients }: Layer, targets: Float64Array, loss: PlainLoss): void {
  const size = outputs.length;
  for (let at = 0; at < size; at++) {
    const [p, t] = [outputs[at]!, targets[at]!];
    const slope = loss === 'hinge' ? (t * p < 1 ? -t : 0) : 2 * (p - t);
    outputGradients[at] = slope / size;
  }
}

/** From the cotangents of what leaves the layer before tanh to those of what enters the last tanh. */
function backward(
  layer: Layer,
  x: Float64Array,
  xGradients: Float64Array | undefined,
  count: number,
): void {
  const { inputs, neurons, weights, weightGradients, biasGradients, outputGradients } = layer;
  weightGradients.fill(0);
  biasGradients.fill(0);
  xGradients?.fill(0);
  for (let example = 0; example < count; example++) {
    for (let neuron = 0; neuron < neurons; neuron++) {
      const g = outputGradients[example * neurons + neuron]!;
      biasGradients[neuron]! += g;
      for (let k = 0; k < inputs; k++) {
        weightGradients[neuron * inputs + k]! += g * x[example * inputs + k]!;
      }
      if (!xGradients) continue;
      for (let k = 0; k < inputs; k++) {
        xGradients[example * inputs + k]! += g * weights[neuron * inputs + k]!;
      }
    }
  }
  if (!xGradients) return;
  for (let at = 0; at < xGradients.length; at++) xGradients[at]! *= 1 - x[at]! * x[at]!;
}

function transposed(matrix: Float64Array, columns: number): Float64Array {
  const rows = matrix.length / columns;
  return matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]!);
}
