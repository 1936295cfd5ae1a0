/** The range in which a leaf's number is slid: from `min` to `max`, in steps counted from `min`. */
export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** More decimals than these are rounding noise. */
const MOST_DECIMALS = 20;

/** The place of a slider's steps that is nearest to a number. */
export function onSlider({ min, max, step }: Slider, value: number): number {
  const within = Math.min(max, Math.max(min, value));
  const place = min + Math.round((within - min) / step) * step;
  // A range beyond the largest double cannot be counted in steps.
  if (!Number.isFinite(place)) return within;
  const decimals = Math.max(decimalsOf(min), decimalsOf(step));
  const number = Number(place.toFixed(decimals));
  // The last step may lead beyond the end.
  return number > max ? Number((place - step).toFixed(decimals)) : number;
}

/** A slider for a number that has none: wide enough to hold it, in steps of a hundredth of that. */
export function sliderFor(value: number): Slider {
  const reach = Math.max(5, Math.abs(value));
  const power = 10 ** Math.floor(Math.log10(reach));
  const max = ([1, 2, 5, 10].find((times) => times * power >= reach) ?? 10) * power;
  return { min: -max, max, step: max / 50 };
}

function decimalsOf(x: number): number {
  const [digits = '', exponent = '0'] = String(x).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(MOST_DECIMALS, Math.max(0, decimals));
}
