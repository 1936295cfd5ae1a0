import type { Slider } from '../../engine/slider.ts';
import type { GraphDocument } from '../graph-document.ts';
import { editNode, without } from './edit.ts';

/** Gives a leaf whose value is a number a slider, or with `null` takes it away. */
export function setSlider(
  document: GraphDocument,
  id: string,
  slider: Slider | null,
): GraphDocument {
  return editNode(document, id, (node) => {
    if (slider === null) return node.slider === undefined ? node : without(node, 'slider');
    const before = node.slider;
    const isSame =
      before?.min === slider.min && before.max === slider.max && before.step === slider.step;
    if (isSame || typeof node.value !== 'number') return node;
    return { ...node, slider: { ...before, ...slider } };
  });
}
