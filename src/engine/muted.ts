import { Precedence, type Operation } from './operation.ts';

const mutedByOperation = new WeakMap<Operation, Operation>();

/**
 * An operation while it is muted: its first input passes through unchanged, and so does the gradient
 * on its way back; its other inputs are not read. The same record is given every time.
 */
export function mutedOperation(operation: Operation): Operation {
  const known = mutedByOperation.get(operation);
  if (known !== undefined) return known;
  const muted = muteOf(operation);
  mutedByOperation.set(operation, muted);
  return muted;
}

function muteOf(operation: Operation): Operation {
  return {
    ...atRest(operation),
    name: `muted ${operation.name}`,
    isMuted: true,
    doc: 'While it is muted, its first input passes through unchanged.',
    backward: 'A muted operation passes the gradient on to its first input unchanged.',
    shape: ([x]) => x!,
    forward: ([x]) => x!,
    vjp: (_inputs, _output, ybar) => [ybar],
    isElementwise: true,
    tex: {
      precedence: Precedence.atom,
      arguments: [Precedence.sum],
      forward: ([x = '']) => x,
      partials: () => ['1'],
    },
    code: { pytorch: ([x = '']) => x, onnx: 'Identity' },
  };
}

/** The record without what is true of the operation only while it works. */
function atRest(operation: Operation): Operation {
  const kept = Object.entries(operation).filter(
    ([field]) => field !== 'kinkDistance' && field !== 'report',
  );
  return Object.fromEntries(kept) as unknown as Operation;
}
