import { birthFacts, type CauseFacts } from '../shared/birth-facts.ts';
import { deadWireFacts } from '../shared/dead-wire-facts.ts';
import type { EntryPlace } from '../shared/entry-place.ts';
import { probeLines } from '../shared/probe-lines.ts';
import type { DiagnosisTexts } from '../texts/diagnosis-texts.ts';
import { listed } from './words.ts';

/** See `Catalogue.diagnosis`. */
export const diagnosis: DiagnosisTexts = {
  birth: (evaluation, node, birth) => {
    const facts = birthFacts(evaluation, node, birth);
    switch (facts.kind) {
      case 'inherited':
        return `${facts.what}, inherited from ${facts.from}.`;
      case 'given':
        return `${facts.what} is the value given here.`;
      case 'unexplained':
        return `${facts.what} is born here, of inputs that are finite.`;
      case 'born':
        return `${facts.what} is born here: ${facts.operation.title} of ${listed(facts.causes.map(causeText))}.`;
    }
  },
  deadWire: (evaluation, wire) => {
    const { operation, input, at, share } = deadWireFacts(evaluation, wire);
    const where = at === null ? 'there' : `at ${at}`;
    const of = share === null ? '' : ` for ${share.blocked} of ${share.reached} entries`;
    return wire.kind === 'dead'
      ? `Dead${of}: the slope of ${operation.title} ${where} is 0, so no gradient passes to ${input}.`
      : `Saturated${of}: ${operation.title} is all but flat ${where}, so hardly any gradient passes to ${input}.`;
  },
  dead: { dead: 'dead', saturated: 'saturated' },
  passes: (count) => (count === 1 ? '1 pass' : `${count} passes`),
  probe: probeLines((change) => `${change} measured:`),
};

/** `0 from x`, or `0 as b from x` where the operation has several inputs. */
function causeText({ name, entry, role }: CauseFacts): string {
  if (entry === null) return `the entries of ${name}`;
  const as = role === null ? '' : ` as ${role}`;
  const place = entry.place === null ? '' : ` (${placeText(entry.place)})`;
  const more = entry.more > 0 ? ` and ${entry.more} more` : '';
  return `${entry.number}${as}${place}${more} from ${name}`;
}

/** `entry 2` of a vector, `row 1, column 2` of a matrix. */
export function placeText({ row, column }: EntryPlace): string {
  return column === null ? `entry ${row}` : `row ${row}, column ${column}`;
}
