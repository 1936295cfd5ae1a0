import type { Slider } from '../../engine/slider.ts';
import { readNumber } from '../../formula/number-expression.ts';
import type { SliderTexts } from '../../language/texts/adding-texts.ts';

/** A slider's range as it is typed. */
export type SliderDraft = Readonly<Record<keyof Slider, string>>;

/** The fields of a slider, in their order. */
export const sliderFields = ['min', 'max', 'step'] as const;

/** The label of each field. */
export function sliderLabels(text: SliderTexts): Readonly<Record<keyof Slider, string>> {
  return { min: text.least, max: text.greatest, step: text.step };
}

/** The slider that a draft makes, or what is wrong with it, in a sentence. */
export function readSlider(
  draft: SliderDraft,
  text: SliderTexts,
): { readonly slider: Slider } | { readonly refusal: string; readonly field: keyof Slider } {
  const slider: Record<keyof Slider, number> = { min: 0, max: 0, step: 0 };
  for (const field of sliderFields) {
    const reading = readNumber(draft[field]);
    if ('fault' in reading) {
      return { refusal: text.noNumber(sliderLabels(text)[field], draft[field]), field };
    }
    slider[field] = reading.value;
  }
  if (slider.min >= slider.max) return { refusal: text.empty, field: 'max' };
  return slider.step > 0 ? { slider } : { refusal: text.noStep, field: 'step' };
}
