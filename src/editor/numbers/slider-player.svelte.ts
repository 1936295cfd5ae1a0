import { setValue } from '../../document/commands/index.ts';
import { onSlider, type Slider } from '../../engine/slider.ts';
import { isScalar, itemOf } from '../../engine/tensor.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { Editor } from '../editor.svelte.ts';
import type { Edits } from '../edits.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** How long a number takes from one end to the other, at normal speed. */
const SWEEP_MS = 4000;
/** Where motion is unwelcome: how many places it jumps to on its way, and how long it stays at each. */
const JUMP = { places: 8, ms: 800 } as const;

/** The speeds on offer, as multiples of the normal one. */
export const sweepSpeeds = [0.25, 0.5, 1, 2, 4] as const;

/** Moves a leaf's number back and forth between the ends of its slider; all of it is one edit. */
export class SliderPlayer {
  readonly #editor: Editor;
  readonly #edits: Edits;
  readonly #text: Catalogue;
  /** The leaf whose number moves. */
  playing = $state.raw<string | null>(null);
  speed = $state<number>(1);
  #slider: Slider = { min: 0, max: 1, step: 1 };
  #direction = 1;
  /** Where the number is, between its steps. */
  #place = 0;
  #time = 0;
  #frame = 0;
  /** The document as it was left: another one means that it has been edited, which ends the playing. */
  #left: GraphDocument | null = null;

  constructor({ editor, edits, text }: Pick<Workbench, 'editor' | 'edits' | 'text'>) {
    this.#editor = editor;
    this.#edits = edits;
    this.#text = text;
  }

  /** Starts at the leaf's number, towards the greatest. */
  play(id: string, slider: Slider): void {
    this.pause();
    const value = this.#editor.node(id)?.value ?? null;
    if (value === null || !isScalar(value)) return;
    this.#editor.seal();
    this.#slider = slider;
    this.#place = Math.min(slider.max, Math.max(slider.min, itemOf(value)));
    this.#direction = this.#place < slider.max ? 1 : -1;
    this.#time = performance.now();
    this.#left = this.#editor.document;
    this.playing = id;
    this.#await();
  }

  pause(): void {
    if (this.playing === null) return;
    cancelAnimationFrame(this.#frame);
    this.playing = null;
    this.#editor.seal();
  }

  toggle(id: string, slider: Slider): void {
    if (this.playing === id) this.pause();
    else this.play(id, slider);
  }

  #await(): void {
    this.#frame = requestAnimationFrame((time) => {
      this.#advance(time);
    });
  }

  #advance(time: number): void {
    const id = this.playing;
    if (id === null) return;
    if (this.#editor.document !== this.#left) {
      this.pause();
      return;
    }
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const passed = (time - this.#time) * this.speed;
    if (!isStill || passed >= JUMP.ms) {
      this.#time = time;
      this.#move(isStill ? 1 / JUMP.places : Math.max(0, passed) / SWEEP_MS);
      this.#set(id, onSlider(this.#slider, this.#place));
      this.#left = this.#editor.document;
    }
    this.#await();
  }

  /** Under a key of its own, so that what people do meanwhile does not join it. */
  #set(id: string, value: number): void {
    const document = setValue(this.#editor.document, id, value);
    this.#edits.apply(document, this.#text.history.set(id), `play ${id}`);
  }

  /** Goes on by a share of the whole way, and turns round at its ends. */
  #move(share: number): void {
    const { min, max } = this.#slider;
    this.#place += this.#direction * Math.min(share, 1) * (max - min);
    if (this.#place >= max || this.#place <= min) this.#direction = this.#place >= max ? -1 : 1;
    this.#place = Math.min(max, Math.max(min, this.#place));
  }
}

/** The workbench's player, made when it is first asked for. */
export function sliderPlayer(workbench: Workbench): SliderPlayer {
  workbench.sliderPlayer ??= new SliderPlayer(workbench);
  return workbench.sliderPlayer;
}
