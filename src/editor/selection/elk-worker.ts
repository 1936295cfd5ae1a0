import ELK from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Arrange } from '../../layout/best/elk-graph.ts';

/** After so long the drawings that there are have to do. */
const PATIENCE_MS = 8000;

/** ELK in a worker of its own, so that the page goes on: what lays out, and what ends it. */
export interface ElkWorker {
  readonly arrange: Arrange;
  readonly end: () => void;
}

/** Starts ELK. Laying out fails where its script cannot be fetched. */
export function startElk(): ElkWorker {
  const worker = new Worker(workerUrl);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The script of ELK could not be fetched'));
    });
  });
  const elk = new ELK({ algorithms: ['layered'], workerFactory: () => worker });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, PATIENCE_MS);
  });
  return {
    arrange: (graph) => Promise.race([elk.layout(graph), failed, late]),
    end: () => {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
