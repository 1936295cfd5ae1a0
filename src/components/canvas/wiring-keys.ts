import type { Port } from '../../editor/places/ports.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { beginsNumber, typeConstant } from './type-constant.ts';

/**
 * Keys that wire a port, wherever it is listed: Enter begins a wire, arrows then choose where it ends,
 * Enter connects and Escape cancels. A number is typed into a constant, wired to an input that reads
 * nothing. Answers whether the key was one of them.
 */
export function wiringKeys(
  event: KeyboardEvent,
  port: Port,
  workbench: Workbench,
  wired: () => void = () => undefined,
): boolean {
  const { wiring, editor } = workbench;
  const { key } = event;
  const isEnter = key === 'Enter' || key === ' ';
  if (wiring.drawing === null) {
    const isFree = port.slot !== null && editor.node(port.id)?.inputs[port.slot] === null;
    if (isEnter) wiring.start(port);
    else if (isFree && isTyped(event))
      typeConstant(workbench, port, key, event.currentTarget as HTMLElement);
    else return false;
  } else if (isEnter) {
    wiring.commit();
    wired();
  } else if (directions[key] !== undefined) wiring.cycle(directions[key]);
  else if (key === 'Escape') wiring.cancel();
  else return false;
  return true;
}

/** Where an arrow leads in a list of ports. */
export const directions: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function isTyped({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return beginsNumber(key) && !ctrlKey && !altKey && !metaKey;
}
