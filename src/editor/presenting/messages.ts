import type { Box, Point } from '../../layout/geometry.ts';
import { choicesOf, type Setting } from '../settings.svelte.ts';
import { LASERS, type Laser } from './laser-trail.ts';

/** What the audience sees beside the document. */
export interface Look {
  readonly step: number;
  readonly theme: Setting<'theme'>;
  /** What the presenter sees of the canvas. */
  readonly view: Box;
  readonly isBlack: boolean;
  readonly laser: Laser;
  /** Where the laser points on the canvas; `null` where it does not. */
  readonly spot: Point | null;
}

/** What the presenter's window tells the audience's. */
export type Told =
  /** A presentation has begun; whoever is there may say so. */
  | { readonly kind: 'begin' }
  /** The document, as a file holds it. */
  | { readonly kind: 'document'; readonly text: string }
  | ({ readonly kind: 'look' } & Look)
  /** The presentation is over. */
  | { readonly kind: 'end' };

/** What the audience's window says: that it is there and wants to know all, or that it closes. */
export type Asked = { readonly kind: 'here' } | { readonly kind: 'gone' };

/** The channel between the windows of one presentation, of which there may be several on a machine. */
export function channelOf(id: string): string {
  return `backflow presentation ${id}`;
}

/** Reads what a presenter tells; `null` for anything else, whoever may have sent it. */
export function readTold(data: unknown): Told | null {
  if (!isRecord(data)) return null;
  const { kind, text, step, view, isBlack, spot } = data;
  if (kind === 'begin' || kind === 'end') return { kind };
  if (kind === 'document') return typeof text === 'string' ? { kind, text } : null;
  const isStep = typeof step === 'number' && Number.isSafeInteger(step) && step >= 0;
  if (kind !== 'look' || !isStep || typeof isBlack !== 'boolean') return null;
  const laser = LASERS.find((name) => name === data['laser']);
  const theme = choicesOf('theme').find((name) => name === data['theme']);
  if (laser === undefined || theme === undefined) return null;
  if (!isBox(view) || (spot !== null && !isPoint(spot))) return null;
  const { x, y, width, height } = view;
  const at = spot && { x: spot.x, y: spot.y };
  return { kind, step, theme, view: { x, y, width, height }, isBlack, laser, spot: at };
}

/** Reads what an audience's window says; `null` for anything else. */
export function readAsked(data: unknown): Asked | null {
  const kind = isRecord(data) ? data['kind'] : null;
  return kind === 'here' || kind === 'gone' ? { kind } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPoint(value: unknown): value is Point {
  return isRecord(value) && Number.isFinite(value['x']) && Number.isFinite(value['y']);
}

function isBox(value: unknown): value is Box {
  return isPoint(value) && isLength((value as Box).width) && isLength((value as Box).height);
}

function isLength(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) > 0;
}
