import type { PresentingTexts } from '../../language/texts/presenting-texts.ts';
import type { Point } from '../../layout/geometry.ts';
import { newRecordId } from '../library/record-id.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { nextLaser, type Laser } from './laser-trail.ts';
import { idLeft, leaveAt, placeLeft, type ShownPlace } from './left.ts';
import { momentAt, momentsOf, visitAt, type Moment } from './moments.ts';
import { SlideView } from './slide-view.ts';
import { slidesOf, type Slide } from './slides.ts';

/**
 * A document as it is shown to others: slide by slide, and on each one step after the other. The
 * document stays open to every edit.
 */
export class Presentation {
  readonly texts: PresentingTexts;
  /** Names the presentation's channel to the audience's windows. */
  readonly id: string;
  readonly #workbench: Workbench;
  readonly slides = $derived.by((): readonly Slide[] => slidesOf(this.#workbench.editor));
  readonly moments = $derived.by((): readonly Moment[] =>
    momentsOf(
      this.#workbench.editor.trace,
      this.slides.map(({ nodes }) => nodes),
    ),
  );
  #place = $state.raw<ShownPlace>({ at: 0, frame: null });
  /** At which of the moments it is. */
  readonly at = $derived.by(() => {
    const slide = this.slides.findIndex(({ frame }) => frame === this.#place.frame);
    return momentAt(this.moments, { at: this.#place.at, slide }, this.#workbench.editor.step);
  });
  light = $state.raw<Laser>('off');
  /** Where in the window the laser points; `null` where it does not. */
  pointer: Point | null = null;
  isBlack = $state(false);
  /** How many windows of an audience follow. */
  followers = $state(0);
  readonly view: SlideView;
  /** Whether the page fills the screen for it, so that to leave that is to end it. */
  #isFull = false;

  constructor(workbench: Workbench, texts: PresentingTexts) {
    this.#workbench = workbench;
    this.texts = texts;
    this.view = new SlideView(workbench);
    this.id = idLeft(workbench.editor) ?? newRecordId();
  }

  get slide(): Slide {
    return this.slides[this.moments[this.at]!.slide]!;
  }

  /** The number of the slide, from 1. */
  get number(): number {
    return this.moments[this.at]!.slide + 1;
  }

  /** What the slide is called. */
  get title(): string {
    const { whole, untitled } = this.texts;
    const { title: graph = '' } = this.#workbench.editor.document;
    const { frame, title } = this.slide;
    return title || (frame === null ? graph || whole : untitled);
  }

  /** How many steps of the slide have been told since it was turned to, and how many there are. */
  get told(): { readonly number: number; readonly count: number } {
    const { first, last } = visitAt(this.moments, this.at);
    return { number: this.at - first, count: last - first };
  }

  /** Whether what is told are gradients, on their way back. */
  get isBack(): boolean {
    const { step, trace } = this.#workbench.editor;
    return step > trace.forwardCount;
  }

  /** Begins it, where the one before was left in this window, or else with the first slide. */
  begin(): void {
    const { editor, checks, player } = this.#workbench;
    void enterFullScreen().then((isFull) => (this.#isFull = isFull));
    player.pause();
    checks.close();
    editor.select([]);
    const left = placeLeft(editor);
    if (left === null) this.#goTo(0);
    else this.#place = left;
    this.#announceSlide();
    this.#workbench.overlay = null;
    this.#workbench.tool = 'auto';
    this.#workbench.hasOutline = false;
    this.#workbench.followsSteps = false;
    this.#workbench.presentation = this;
  }

  /** Goes to the first moment, of another document. */
  restart(): void {
    this.#goTo(0);
    this.look();
  }

  /** Ends it: the window is as it was before, at the step that was shown last. */
  end(): void {
    const { editor, notices, focus } = this.#workbench;
    leaveAt(editor, this.id, { at: this.at, frame: this.slide.frame });
    this.#workbench.presentation = null;
    this.#workbench.followsSteps = true;
    leaveFullScreen();
    notices.announce(this.texts.ended);
    // What stands around the canvas comes back first.
    requestAnimationFrame(() => {
      this.view.restore();
      focus.rest();
    });
  }

  /** Goes on to the next step of the slide, or to the next slide. */
  nextBuild(): void {
    this.#turnTo(this.at + 1);
  }

  previousBuild(): void {
    this.#turnTo(this.at - 1);
  }

  nextSlide(): void {
    const { last } = visitAt(this.moments, this.at);
    if (last < this.moments.length - 1) this.#turnTo(last + 1);
    this.look();
  }

  /** Goes back to where the slide was turned to, or from there to the slide before. */
  previousSlide(): void {
    const { first } = visitAt(this.moments, this.at);
    this.#turnTo(this.at > first ? first : visitAt(this.moments, Math.max(0, first - 1)).first);
    this.look();
  }

  laser(): void {
    this.light = nextLaser(this.light);
    this.#workbench.notices.announce(this.texts.laser[this.light]);
  }

  blackout(): void {
    this.isBlack = !this.isBlack;
    this.#workbench.notices.announce(this.texts[this.isBlack ? 'black' : 'notBlack']);
  }

  /** Opens a window for the audience, which follows this one. */
  audience(): void {
    const address = new URL(location.href);
    address.search = `?audience=${this.id}`;
    address.hash = '';
    // For another window some browsers leave full screen, which ends nothing then.
    this.#isFull = false;
    // One that is open already is brought to the front.
    const opened = window.open(address, `backflow ${this.id}`, 'popup,width=1280,height=720');
    if (opened === null) this.#workbench.notices.refuse(this.texts.refused);
    else opened.focus();
  }

  /** Turns the view to the slide that is shown, above the bar. */
  look(): void {
    this.view.lookAt(this.slide);
  }

  /** Goes along with a step that was taken otherwise, or with a slide that is gone. */
  follow(): void {
    const { frame } = this.slide;
    if (frame === this.#place.frame && this.at === this.#place.at) return;
    const isOther = frame !== this.#place.frame;
    this.#place = { at: this.at, frame };
    if (isOther) this.look();
  }

  /** The browser has left full screen: where that was by Escape, the presentation is over. */
  leftFullScreen(): void {
    if (this.#isFull && document.hasFocus()) this.end();
    this.#isFull = false;
  }

  #turnTo(index: number): void {
    if (this.isBlack) this.blackout();
    const before = this.slide;
    this.#goTo(Math.max(0, Math.min(index, this.moments.length - 1)));
    if (this.slide === before) this.view.keepTo(this.slide);
    else {
      this.#announceSlide();
      this.look();
    }
  }

  #goTo(at: number): void {
    const { slide, step } = this.moments[at]!;
    this.#place = { at, frame: this.slides[slide]!.frame };
    this.#workbench.player.goTo(step);
  }

  #announceSlide(): void {
    const { notices, text, editor } = this.#workbench;
    const slide = this.texts.announced(this.number, this.slides.length, this.title);
    notices.announce(`${slide} ${text.announceStep(editor.trace, editor.step)}`);
  }
}
