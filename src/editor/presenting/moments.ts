import { stepAt, type Step, type Trace } from '../../engine/trace.ts';

/** A point of a presentation: which slide is shown, at which step of the trace. */
export interface Moment {
  readonly slide: number;
  readonly step: number;
}

/** Where a presentation is: at which of its moments, and on which slide. */
export interface Place {
  readonly at: number;
  readonly slide: number;
}

/**
 * The way of a presentation, from moment to moment. It tells what the trace tells, slide by slide: the
 * values forward from the first slide to the last, then the gradients back from the last to the first.
 * Each visit of a slide begins as the trace stands before the first step that is told there, and each
 * moment after that takes one more of its steps.
 *
 * A slide has the steps in which its nodes get their values, and those in which its operations hand
 * gradients on to what they read. What is in no frame goes along: its own values come with the next
 * moment, and what it hands to a framed node is told on that node's slide. The values of variables are
 * in sight from the start, so those that the trace has passed on another slide are not told again.
 *
 * `slides` are the nodes of each, which share none; `null` holds all of them.
 */
export function momentsOf(
  trace: Trace,
  slides: readonly (ReadonlySet<number> | null)[],
): readonly Moment[] {
  if (slides.includes(null)) {
    return Array.from({ length: trace.length + 1 }, (_, step) => ({ slide: 0, step }));
  }
  const way = new Way();
  const told = stepsBySlide(trace, slides);
  const { nodes } = trace.evaluation.graph;
  told.forEach((steps, slide) => {
    const due = steps.filter((step) => {
      if (step > trace.forwardCount) return false;
      return step > way.step || nodes[stepAt(trace, step)!.node]!.operation.leaf === undefined;
    });
    way.visit(slide, due, way.step);
  });
  for (let slide = slides.length - 1; slide >= 0; slide--) {
    const due = told[slide]!.filter((step) => step > trace.forwardCount);
    const arrived = lastArrival(trace, slides[slide]!);
    if (due.length > 0 || arrived > 0) way.visit(slide, due, Math.max(way.step, arrived));
  }
  return way.moments;
}

/**
 * The moment at which a presentation is, by where it was and by the step that the trace has come to
 * since: at the same one, or at another of this step, on its slide where there is one; else on its
 * slide at the last step before. A slide of −1 is gone, and a step means nothing then.
 */
export function momentAt(moments: readonly Moment[], { at, slide }: Place, step: number): number {
  const here = moments[at];
  if (here?.slide === slide && here.step === step) return at;
  if (slide < 0) return Math.max(0, Math.min(at, moments.length - 1));
  const nearest = (isMeant: (moment: Moment) => boolean) =>
    moments.reduce<number | null>((best, moment, index) => {
      if (!isMeant(moment)) return best;
      return best === null || Math.abs(index - at) < Math.abs(best - at) ? index : best;
    }, null);
  const before = lastBefore(moments, slide, step);
  return (
    nearest((moment) => moment.slide === slide && moment.step === step) ??
    nearest((moment) => moment.step === step) ??
    nearest((moment) => moment.slide === slide && moment.step === before) ??
    0
  );
}

/** The last step that a slide is shown at up to a step; where there is none, its first. */
function lastBefore(moments: readonly Moment[], slide: number, step: number): number {
  let [before, first] = [-1, Infinity];
  for (const moment of moments) {
    if (moment.slide !== slide) continue;
    if (moment.step <= step) before = Math.max(before, moment.step);
    first = Math.min(first, moment.step);
  }
  return before < 0 ? first : before;
}

/** From which moment on a slide is shown that is shown at a moment, and up to which. */
export function visitAt(
  moments: readonly Moment[],
  at: number,
): { readonly first: number; readonly last: number } {
  const isHere = (index: number) => moments[index]?.slide === moments[at]?.slide;
  let [first, last] = [at, at];
  while (first > 0 && isHere(first - 1)) first--;
  while (last < moments.length - 1 && isHere(last + 1)) last++;
  return { first, last };
}

/** The moments so far. */
class Way {
  readonly moments: Moment[] = [];

  get step(): number {
    return this.moments.at(-1)?.step ?? 0;
  }

  /** Turns to a slide, unless it is shown already, and takes its steps; without any, it is as `step` says. */
  visit(slide: number, steps: readonly number[], step: number): void {
    const [first] = steps;
    if (this.moments.at(-1)?.slide !== slide) {
      this.moments.push({ slide, step: first === undefined ? step : first - 1 });
    } else if (first === undefined && step > this.step) this.moments.push({ slide, step });
    for (const next of steps) this.moments.push({ slide, step: next });
  }
}

/** For each slide the numbers of the steps that are told on it, in order. */
function stepsBySlide(
  trace: Trace,
  slides: readonly (ReadonlySet<number> | null)[],
): readonly number[][] {
  const slideByNode = new Map(
    slides.flatMap((nodes, slide) => [...(nodes ?? [])].map((node) => [node, slide] as const)),
  );
  const told = slides.map((): number[] => []);
  trace.steps.forEach((step, at) => {
    const slide = slideByNode.get(actorOf(step)) ?? slideByNode.get(step.node);
    if (slide !== undefined) told[slide]!.push(at + 1);
  });
  return told;
}

/** The node that does what a step tells: the one that gets its value, or that hands its gradient on. */
function actorOf(step: Step): number {
  return step.kind === 'edge' ? step.reader : step.node;
}

/** The last step at which a gradient comes to one of these nodes; 0 where none does. */
function lastArrival({ gradientSteps }: Trace, nodes: ReadonlySet<number> | null): number {
  let last = 0;
  for (const node of nodes ?? []) last = Math.max(last, gradientSteps.get(node).at(-1) ?? 0);
  return last;
}
