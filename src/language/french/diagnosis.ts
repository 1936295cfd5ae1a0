import { birthFacts, type CauseFacts } from '../shared/birth-facts.ts';
import { deadWireFacts } from '../shared/dead-wire-facts.ts';
import type { EntryPlace } from '../shared/entry-place.ts';
import { probeLines } from '../shared/probe-lines.ts';
import type { DiagnosisTexts } from '../texts/diagnosis-texts.ts';
import { operationText } from './operation-text.ts';
import { listed } from './words.ts';

/** See `Catalogue.diagnosis`. */
export const diagnosis: DiagnosisTexts = {
  birth: (evaluation, node, birth) => {
    const facts = birthFacts(evaluation, node, birth);
    switch (facts.kind) {
      case 'inherited':
        return `${facts.what}, hérité de ${facts.from}.`;
      case 'given':
        return `${facts.what} est la valeur donnée ici.`;
      case 'unexplained':
        return `${facts.what} naît ici, d’entrées finies.`;
      case 'born': {
        const { title } = operationText(facts.operation);
        return `${facts.what} naît ici : ${title} de ${listed(facts.causes.map(causeText))}.`;
      }
    }
  },
  deadWire: (evaluation, wire) => {
    const { operation, input, at, share } = deadWireFacts(evaluation, wire);
    const { title } = operationText(operation);
    const where = at === null ? 'à cet endroit' : `en ${at}`;
    const of = share === null ? '' : ` pour ${share.blocked} des ${share.reached} composantes`;
    return wire.kind === 'dead'
      ? `Mort${of} : la pente (${title}) ${where} vaut 0, aucun gradient ne passe donc vers ${input}.`
      : `Saturé${of} : la courbe (${title}) est presque plate ${where}, presque aucun gradient ne passe donc vers ${input}.`;
  },
  dead: { dead: 'mort', saturated: 'saturé' },
  passes: (count) => (count === 1 ? '1 passe' : `${count} passes`),
  probe: probeLines((change) => `${change} mesuré :`),
};

/** `0 venant de x`, or `0 comme b venant de x` where the operation has several inputs. */
function causeText({ name, entry, role }: CauseFacts): string {
  if (entry === null) return `composantes de ${name}`;
  const as = role === null ? '' : ` comme ${role}`;
  const place = entry.place === null ? '' : ` (${placeText(entry.place)})`;
  const more = entry.more > 0 ? ` et ${entry.more} autres` : '';
  return `${entry.number}${as}${place}${more} venant de ${name}`;
}

/** `composante 2` of a vector, `ligne 1, colonne 2` of a matrix. */
export function placeText({ row, column }: EntryPlace): string {
  return column === null ? `composante ${row}` : `ligne ${row}, colonne ${column}`;
}
