import { holds, type Box } from '../../layout/geometry.ts';
import { stepBounds } from '../places/bounds.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { sharedBox, sightOf } from './sight.ts';
import type { Slide } from './slides.ts';

/** A slide is drawn no larger than so many times, so that a single node does not fill a wall. */
const LARGEST = 2.4;
/** Between a slide and what is around it, in pixels of the window. */
const MARGIN_PX = 24;

/** The view of the canvas while slides are shown. */
export class SlideView {
  readonly #workbench: Workbench;
  /** What was in view before; `null` for the whole graph. */
  readonly #before: Box | null;
  /** How much of the canvas's lower edge the bar takes, in pixels. */
  barHeight = 0;

  constructor(workbench: Workbench) {
    const { camera } = workbench;
    this.#workbench = workbench;
    this.#before = camera === null || camera.isWhole ? null : camera.visible();
  }

  /** Turns to a slide, above the bar. */
  lookAt(slide: Slide): void {
    const { camera } = this.#workbench;
    if (slide.box === null || camera === null) return;
    const [{ width, height }, zoom] = [camera.visible(), camera.zoom()];
    const room = {
      x: MARGIN_PX,
      y: MARGIN_PX,
      width: width * zoom - 2 * MARGIN_PX,
      height: height * zoom - 2 * MARGIN_PX - this.barHeight,
    };
    camera.fitBox(sightOf(slide.box, this.#stepOn(slide), room), LARGEST, room);
  }

  /** Turns to a slide where what the step tells of it is out of sight. */
  keepTo(slide: Slide): void {
    const { camera } = this.#workbench;
    const step = this.#stepOn(slide);
    if (step === null || camera === null) return;
    const sight = camera.visible();
    const clear = { ...sight, height: sight.height - this.barHeight / camera.zoom() };
    if (!holds(clear, step)) this.lookAt(slide);
  }

  /** Turns back to what was in view before. */
  restore(): void {
    this.#workbench.camera?.showOpened(this.#before);
  }

  /** Where on a slide the step is told; `null` where nothing of it is there. */
  #stepOn({ box }: Slide): Box | null {
    const step = stepBounds(this.#workbench.editor);
    return step === null || box === null ? null : sharedBox(step, box);
  }
}
