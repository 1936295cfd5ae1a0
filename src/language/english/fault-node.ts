import type { AttributeSpec } from '../../engine/operation.ts';
import type { NodeFault } from '../../document/fault.ts';
import { idList, quoted, type Sentences } from '../sentences.ts';
import { found, hint, placeOf } from './fault-words.ts';

/** What is wrong with one field of a node. */
export const nodeSentences: Sentences<NodeFault> = {
  malformedId: (fault) =>
    `${at(fault)}: ${fault.id === undefined ? 'it is missing' : `${found(fault.id)} is no id`}; write a letter, then letters, digits and "_".`,
  duplicateId: (fault) =>
    `${at(fault)}: another node has the id ${quoted(fault.id)}; give each node an id of its own.`,
  unknownOperation: (fault) =>
    `${at(fault)}: ${fault.op === undefined ? 'it is missing' : `there is no operation ${found(fault.op)}${hint(fault.suggestion)}`}; write the name of one that Backflow has.`,
  inputsNoList: (fault) =>
    `${at(fault)}: it must be a list; write the id of a node, or null, for each slot.`,
  badInput: (fault) =>
    `${at(fault)}: entry ${fault.slot + 1} is neither a text nor null; write the id of a node, or null.`,
  unknownInput: (fault) =>
    `${at(fault)}: there is no node ${quoted(fault.input)}${hint(fault.suggestion)}; name one of the document's nodes or write null.`,
  unknownPort: (fault) =>
    `${at(fault)}: node ${quoted(fault.source)} has no output ${quoted(fault.input.slice(fault.source.length + 1))}; write ${quoted(fault.source)} to read its only one.`,
  inputCount: (fault) =>
    `${at(fault)}: ${quoted(fault.op)} takes ${countText(fault)}, not ${fault.actual}; ${countAdvice(fault)}.`,
  valueMissing: (fault) => `${at(fault)}: it is missing; write a number or a list of numbers.`,
  valueEmpty: (fault) => `${at(fault)}: a list is empty; write at least one number in it.`,
  valueTooDeep: (fault) =>
    `${at(fault)}: lists are nested deeper than two; write a number, a list, or a list of rows.`,
  valueMixed: (fault) =>
    `${at(fault)}: a list holds both numbers and lists; write only numbers, or only rows.`,
  valueRagged: (fault) =>
    `${at(fault)}: row ${fault.row + 1} has length ${fault.lengths[1]} and row 1 has length ${fault.lengths[0]}; give all rows the same length.`,
  valueNoNumber: (fault) => `${at(fault)}: ${entryText(fault.at)} is no number; write one there.`,
  valueNotFinite: (fault) =>
    `${at(fault)}: ${entryText(fault.at)} is not finite; write a number of size at most 1.79e308.`,
  attributesNoObject: (fault) =>
    `${at(fault)}: it must be an object; write { "name": value, … }, or leave the field out.`,
  unknownAttribute: (fault) =>
    `${at(fault)}: ${quoted(fault.op)} has no attribute ${quoted(fault.attribute)}; ${knownText(fault.known)}.`,
  badAttribute: (fault) =>
    `${at(fault)}: attribute ${quoted(fault.attribute)} must be ${expectedText(fault.expected)}; write one, or leave it out.`,
  mutedNoBoolean: (fault) =>
    `${at(fault)}: it must be true or false; write one, or leave the field out.`,
  mutedLeaf: (fault) =>
    `${at(fault)}: ${quoted(fault.op)} is no operation that could be muted; leave the field out.`,
  sliderNoLeaf: (fault) =>
    `${at(fault)}: only inputs, parameters and constants have one, ${quoted(fault.op)} has not; leave the field out.`,
  sliderNoScalar: (fault) =>
    `${at(fault)}: it slides a single number, and the value is a list; leave the field out.`,
  sliderNoObject: (fault) =>
    `${at(fault)}: it must be an object; write { "min": -5, "max": 5, "step": 0.1 }, or leave the field out.`,
  sliderNoNumber: (fault) =>
    `${at(fault)}: ${quoted(fault.entry)} must be a finite number; write one.`,
  sliderEmpty: (fault) =>
    `${at(fault)}: "min" is ${fault.min} and "max" is ${fault.max}; write a "min" below "max".`,
  sliderStep: (fault) => `${at(fault)}: "step" is ${fault.step}; write a number above 0.`,
  badPosition: (fault) =>
    `${at(fault)}: it must be a pair of finite numbers; write [x, y], or leave the field out.`,
};

function at({ node, field }: NodeFault): string {
  return placeOf(node, field);
}

type CountFault = Extract<NodeFault, { kind: 'inputCount' }>;

function countText({ slots, period }: CountFault): string {
  const inputs = slots.length === 1 ? 'input' : 'inputs';
  if (slots.length === 0) return 'no inputs';
  if (period === 0) return `${slots.length} ${inputs} (${slots.join(', ')})`;
  if (period === 1) return `${slots.length} ${inputs} or more`;
  return `${slots.length} ${inputs}, or more in steps of ${period}`;
}

function countAdvice({ slots }: CountFault): string {
  return slots.length === 0
    ? 'leave the field out'
    : 'write one entry for each, null where nothing is wired yet';
}

function entryText(place: readonly number[]): string {
  const [first, second] = place.map((index) => index + 1);
  if (first === undefined) return 'the value';
  return second === undefined ? `entry ${first}` : `row ${first}, entry ${second}`;
}

function knownText(known: readonly string[]): string {
  return known.length === 0
    ? 'it has none, leave this out'
    : `use ${idList(known)}, or leave this out`;
}

function expectedText(expected: AttributeSpec): string {
  switch (expected.kind) {
    case 'number': {
      const bound = expected.above === undefined ? '' : ` above ${expected.above}`;
      return `a finite number${bound}`;
    }
    case 'axis':
      return `an integer from −2 to 1${expected.optional ? ', or null' : ''}`;
    case 'shape':
      return 'a list of at most two positive integers, one of which may be −1 for what remains';
    case 'choice':
      return `one of ${idList(expected.choices)}`;
  }
}
