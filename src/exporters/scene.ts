import type { GraphDocument } from '../document/graph-document.ts';
import { unreadNodes } from '../engine/graph.ts';
import { Moments, type NodeMoment, type WireMoment } from '../engine/moments.ts';
import { stepAt, type Step, type Trace } from '../engine/trace.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Placed } from '../layout/drawn-boxes.ts';
import type { Look } from './look.ts';

/** Which numbers a picture shows. */
export interface Shows {
  readonly values: boolean;
  readonly gradients: boolean;
}

/** What is drawn: a document at a step, in a look. */
export interface Scene extends Placed {
  readonly document: GraphDocument;
  readonly trace: Trace;
  readonly step: number;
  readonly look: Look;
  readonly texts: Catalogue;
  readonly shows: Shows;
  /** Of an animation, how far what moves in the step has come, from 0 to 1; at rest without. */
  readonly travel?: number | undefined;
  readonly moments: Moments;
  /** The nodes that no other reads. */
  readonly unread: ReadonlySet<number>;
}

export function sceneOf(
  document: GraphDocument,
  trace: Trace,
  step: number,
  ways: Pick<Scene, 'look' | 'texts' | 'shows' | 'travel'>,
): Scene {
  const { evaluation } = trace;
  const { nodes } = document;
  const unread = new Set(unreadNodes(evaluation.graph));
  return { document, nodes, evaluation, trace, step, moments: new Moments(trace), unread, ...ways };
}

/** The step of a scene, where it is one whose numbers are shown. */
export function shownStep({ trace, step, shows }: Scene): Step | null {
  const current = stepAt(trace, step);
  if (current === undefined) return null;
  return shows[current.kind === 'forward' ? 'values' : 'gradients'] ? current : null;
}

/** A node at the scene's step, without the numbers that are not shown. */
export function nodeAt({ moments, step, shows }: Scene, index: number): NodeMoment {
  const moment = moments.node(index, step);
  const isOfValue = moment.role === 'forward';
  return {
    ...moment,
    value: shows.values ? moment.value : null,
    isReached: shows.values && moment.isReached,
    gradient: shows.gradients ? moment.gradient : null,
    isAwaited: shows.gradients && moment.isAwaited,
    role: shows[isOfValue ? 'values' : 'gradients'] ? moment.role : null,
    birth: shows.values ? moment.birth : null,
  };
}

/** A wire at the scene's step, likewise. */
export function wireAt({ moments, step, shows }: Scene, reader: number, slot: number): WireMoment {
  const moment = moments.wire(reader, slot, step);
  const value = shows.values ? 'value' : 'nothing';
  const isShown = moment.travel === 'forward' ? shows.values : shows.gradients;
  const passed = moment.passed === 'gradient' && !shows.gradients ? 'value' : moment.passed;
  return {
    passed: passed === 'value' ? value : passed,
    travel: isShown ? moment.travel : null,
    magnitude: shows.gradients ? moment.magnitude : 0,
    dead: shows.gradients ? moment.dead : null,
  };
}
