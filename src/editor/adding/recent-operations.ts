import type { Operation } from '../../engine/operation.ts';
import { operationByName } from '../../engine/operations/index.ts';
import { keep, kept } from '../kept.ts';

const KEY = 'backflow recent operations';
const MOST = 6;

/** The operations that were added last, the latest first. They belong to the browser. */
export function recentOperations(): readonly Operation[] {
  return storedNames().flatMap((name) => operationByName.get(name) ?? []);
}

/** Notes that an operation was added. */
export function rememberOperation({ name }: Operation): void {
  const others = storedNames().filter((other) => other !== name);
  keep(KEY, [name, ...others].slice(0, MOST));
}

function storedNames(): string[] {
  const names = kept(KEY);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
