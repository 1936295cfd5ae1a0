import { stepTexts } from '../shared/step-texts.ts';
import { spokenTensor, summedText } from './tensor.ts';

/** See `Catalogue.stepPosition`, `announceStep` and `explainStep`. */
export const { stepPosition, announceStep, explainStep } = stepTexts({
  passes: { start: 'start', forward: 'forward', backward: 'backward' },
  position: (pass, number, count) => `${pass}, step ${number} of ${count}`,
  announcement: (number, count, pass, what) => `Step ${number} of ${count}, ${pass}: ${what}.`,
  nothingYet: (count) => `Step 0 of ${count}: no value is shown yet.`,
  howToBegin: 'Press Step forward to begin.',
  noSteps: 'There is no step yet: add a variable from the palette.',
  value: (name, value) => `${name} is ${spokenTensor(value)}`,
  seed: (name, gradient) => `the gradient of the output ${name} is ${spokenTensor(gradient)}`,
  edge: ({ name, reader, product, contribution, isFirst, isLast, sum, total }) => {
    const receives = `${name} receives ${product}${spokenTensor(contribution)} from ${reader}`;
    if (total === null) return isFirst ? receives : `${receives}, added to what it had`;
    const soFar = isLast ? '' : ' so far';
    return `${receives}, so the gradient of ${name}${soFar} is ${sum}${total}`;
  },
  why: {
    operation: ({ doc }) => doc,
    constant: (name) => `${name} is a constant: it has no gradient.`,
    parameter: (name) => `${name} is a parameter: its value is given, and training changes it.`,
    input: (name) => `${name} is an input: its value is given.`,
    scalarSeed: (name) =>
      `The backward pass starts at the output: the derivative of ${name} with respect to itself is 1.`,
    tensorSeed: (name) =>
      `${name} is no scalar, so the sum of its entries is differentiated: each entry starts with 1.`,
    edge: ({ name, operation, summed, count, place, isLast, isEachFromAnother }) => {
      const sentences = [operation.backward];
      if (summed !== null) {
        sentences.push(
          `${name} was repeated to fit, so its gradient is summed over ${summedText(summed)}.`,
        );
      }
      if (count > 1) {
        const feeds = `${count} ${isEachFromAnother ? 'operations' : 'inputs'}`;
        const which = isLast ? 'last' : ordinal(place);
        sentences.push(
          `${name} feeds ${feeds}, so its gradient is the sum of ${count} contributions; this is the ${which}.`,
        );
      }
      return sentences;
    },
  },
});

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function ordinal(place: number): string {
  return ordinals[place - 1] ?? `number ${place}`;
}
