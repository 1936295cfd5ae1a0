import type { Operation } from '../../engine/operation.ts';
import type { NodeFault } from '../fault.ts';
import type { DocumentNode } from '../graph-document.ts';

const ENTRIES = ['min', 'max', 'step'] as const;

/** Why a node cannot have the slider that it states, or `null`. */
export function sliderFault(node: DocumentNode, operation: Operation): NodeFault | null {
  const slider: unknown = node.slider;
  if (slider === undefined) return null;
  const place = { node: node.id, field: 'slider' };
  if (operation.leaf === undefined) return { kind: 'sliderNoLeaf', ...place, op: operation.name };
  if (typeof node.value !== 'number') return { kind: 'sliderNoScalar', ...place };
  if (typeof slider !== 'object' || slider === null || Array.isArray(slider)) {
    return { kind: 'sliderNoObject', ...place };
  }
  const range = slider as Readonly<Record<string, unknown>>;
  const entry = ENTRIES.find((name) => !Number.isFinite(range[name]));
  if (entry !== undefined) return { kind: 'sliderNoNumber', ...place, entry };
  const [min, max, step] = ENTRIES.map((name) => range[name] as number) as [number, number, number];
  if (min >= max) return { kind: 'sliderEmpty', ...place, min, max };
  return step > 0 ? null : { kind: 'sliderStep', ...place, step };
}
