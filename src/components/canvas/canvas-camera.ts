import type { useSvelteFlow } from '@xyflow/svelte';
import { untrack } from 'svelte';
import { isInspectable } from '../../editor/commands/command.ts';
import { drawnBounds } from '../../editor/places/bounds.ts';
import type { Camera } from '../../editor/places/camera.ts';
import type { Workbench } from '../../editor/workbench.svelte.ts';
import { clearingMove } from '../../layout/clear-view.ts';
import { freeRoom } from '../../layout/free-room.ts';
import type { Box, Point } from '../../layout/geometry.ts';
import {
  centredOn,
  filledWith,
  fittedInto,
  shownIn,
  ZOOM,
  zoomedTo,
  type View,
} from '../../layout/view.ts';
import { Flight } from './flight.ts';
import { focusWithin } from './focus-within.ts';

/** A graph is fitted no larger than this, and on a phone opened no smaller than can be read. */
const FITTED = { legible: 0.5, most: 1.6 };
const PHONE_PX = 600;

/** Whether what is selected is told beside the graph, and not in a sheet over its lower part. */
export function isWide(): boolean {
  return matchMedia('(width > 700px)').matches;
}

/** The canvas's view, as the editor moves it. */
export class CanvasCamera implements Camera {
  readonly #workbench: Workbench;
  readonly #flow: ReturnType<typeof useSvelteFlow>;
  readonly #region: HTMLElement;
  readonly #flight: Flight;
  /** The part that was opened in sight; `null` where it was the whole graph. */
  #openedView: Box | null = null;
  /** Whether the view still is the one that was fitted, so that it follows the window's size. */
  #isFitted = false;
  /** The canvas in the window, kept since asking for it makes the browser lay out the page. */
  #size: DOMRect | null = null;

  constructor(
    workbench: Workbench,
    flow: ReturnType<typeof useSvelteFlow>,
    /** The canvas in the page. */
    region: HTMLElement,
  ) {
    this.#workbench = workbench;
    this.#flow = flow;
    this.#region = region;
    this.#flight = new Flight(flow.getViewport, (view) => void flow.setViewport(view));
  }

  /** Whether the whole graph is in view as it was fitted. */
  get isWhole(): boolean {
    return this.#isFitted && this.#openedView === null;
  }

  fit(): void {
    this.#openedView = null;
    this.#fit(true);
  }

  fitBox(box: Box, most?: number, room?: Box): void {
    this.#fitBox(box, true, most, room);
  }

  /** Shows a document that was opened: a part of it or, with `null`, the whole. */
  showOpened(view: Box | null): void {
    this.#openedView = view;
    this.#showOpened();
  }

  /** Takes note of a new size of the canvas, and fits to it what nobody has moved since. */
  resize(): void {
    this.#size = null;
    if (this.#isFitted) this.#showOpened();
  }

  /** Leaves the view to whoever takes hold of it. */
  release(): void {
    this.#flight.stop();
    this.#isFitted = false;
  }

  zoom(): number {
    return this.#flow.getZoom();
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.zoom() * factor);
  }

  zoomTo(zoom: number): void {
    this.#isFitted = false;
    this.#flight.to(zoomedTo(this.#flow.getViewport(), this.#windowSize(), zoom));
  }

  panBy(by: Point): void {
    const { x, y, zoom } = this.#flow.getViewport();
    this.#isFitted = false;
    this.#turnTo({ x: x + by.x, y: y + by.y, zoom });
  }

  reveal(box: Box): void {
    const { x, y, width, height } = this.visible();
    const isInside =
      box.x >= x &&
      box.y >= y &&
      box.x + box.width <= x + width &&
      box.y + box.height <= y + height;
    if (!isInside) this.#flight.to(centredOn(box, this.#windowSize(), this.zoom()));
  }

  clear(box: Box, head: Box): void {
    const { x, y, zoom } = this.#flow.getViewport();
    const by = clearingMove(box, head, this.visible(), zoom);
    if (by.x === 0 && by.y === 0) return;
    this.#isFitted = false;
    this.#flight.to({ x: Math.round(x + by.x * zoom), y: Math.round(y + by.y * zoom), zoom });
  }

  visible(): Box {
    return shownIn(
      this.#windowSize(),
      untrack(() => this.#flow.getViewport()),
    );
  }

  toCanvas(client: Point): Point {
    return this.#flow.screenToFlowPosition(client, { snapToGrid: false });
  }

  pointUnder(client: Point): Point | null {
    const top = document.elementFromPoint(client.x, client.y);
    return top !== null && this.#region.contains(top) ? this.toCanvas(client) : null;
  }

  pointOver(point: Point): Point {
    return this.#flow.flowToScreenPosition(point);
  }

  focusNode(id: string, isQuiet = false): void {
    void focusWithin(this.#workbench, this.#region, id, '[role=group]', isQuiet);
  }

  focusValue(id: string): void {
    void focusWithin(this.#workbench, this.#region, id, 'input');
  }

  #windowSize(): DOMRect {
    return (this.#size ??= this.#region.getBoundingClientRect());
  }

  #fit(isWhole: boolean): void {
    const bounds = drawnBounds(this.#workbench.editor);
    if (bounds === null) return;
    this.#fitBox(bounds, isWhole);
    this.#isFitted = true;
  }

  #fitBox(bounds: Box, isWhole: boolean, most: number = FITTED.most, free?: Box): void {
    const size = this.#region.getBoundingClientRect();
    // On a phone a whole graph would be too small to read: its start is shown, at a size that is not.
    const least = size.width < PHONE_PX && !isWhole ? FITTED.legible : ZOOM.least;
    const room = free ?? freeRoom(size, this.#isInspected());
    const view = fittedInto(bounds, room, { least, most });
    this.#isFitted = false;
    if (isWhole) this.#flight.to(view);
    else this.#turnTo(view);
  }

  #showOpened(): void {
    if (this.#openedView === null) {
      this.#fit(false);
      return;
    }
    this.#isFitted = true;
    this.#turnTo(filledWith(this.#openedView, this.#region.getBoundingClientRect()));
  }

  /** Turns to a view at once. */
  #turnTo(view: View): void {
    this.#flight.stop();
    void this.#flow.setViewport(view);
  }

  /** Whether the inspector, or the sheet of the gradient check, stands over the right of the canvas. */
  #isInspected(): boolean {
    const { settings, checks } = this.#workbench;
    const isOpen = settings.get('isInspectorOpen') && isInspectable(this.#workbench);
    return isWide() && (isOpen || checks.isOpen);
  }
}
