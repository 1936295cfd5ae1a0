import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** How many bytes of memory an answer keeps, as the mean of enough of them to be seen. */
export function bytesOf(make: () => unknown): number {
  const copies = 100;
  make();
  const before = usedBytes();
  const kept = Array.from({ length: copies }, make);
  return (usedBytes() - before) / kept.length;
}

function usedBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
