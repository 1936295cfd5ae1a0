import type { NodeFault } from '../../document/fault.ts';
import type { AttributeSpec } from '../../engine/operation.ts';
import { idList, quoted, type Sentences } from '../sentences.ts';
import { found, hint, placeOf } from './fault-words.ts';

/** What is wrong with one field of a node. */
export const nodeSentences: Sentences<NodeFault> = {
  malformedId: (fault) =>
    `${at(fault)} : ${fault.id === undefined ? 'il manque' : `${found(fault.id)} n’est pas un identifiant`} ; écrivez une lettre, puis des lettres, des chiffres et "_".`,
  duplicateId: (fault) =>
    `${at(fault)} : un autre nœud a l’identifiant ${quoted(fault.id)} ; donnez à chaque nœud le sien.`,
  unknownOperation: (fault) =>
    `${at(fault)} : ${fault.op === undefined ? 'il manque' : `il n’y a pas d’opération ${found(fault.op)}${hint(fault.suggestion)}`} ; écrivez le nom d’une opération que Backflow connaît.`,
  inputsNoList: (fault) =>
    `${at(fault)} : ce doit être une liste ; écrivez l’identifiant d’un nœud, ou null, pour chaque entrée.`,
  badInput: (fault) =>
    `${at(fault)} : l’élément ${fault.slot + 1} n’est ni un texte ni null ; écrivez l’identifiant d’un nœud, ou null.`,
  unknownInput: (fault) =>
    `${at(fault)} : il n’y a pas de nœud ${quoted(fault.input)}${hint(fault.suggestion)} ; nommez un nœud du document ou écrivez null.`,
  unknownPort: (fault) =>
    `${at(fault)} : le nœud ${quoted(fault.source)} n’a pas de sortie ${quoted(fault.input.slice(fault.source.length + 1))} ; écrivez ${quoted(fault.source)} pour lire la seule qu’il a.`,
  inputCount: (fault) =>
    `${at(fault)} : ${quoted(fault.op)} prend ${countText(fault)}, et non ${fault.actual} ; ${countAdvice(fault)}.`,
  valueMissing: (fault) => `${at(fault)} : il manque ; écrivez un nombre ou une liste de nombres.`,
  valueEmpty: (fault) => `${at(fault)} : une liste est vide ; écrivez-y au moins un nombre.`,
  valueTooDeep: (fault) =>
    `${at(fault)} : des listes sont imbriquées sur plus de deux niveaux ; écrivez un nombre, une liste, ou une liste de lignes.`,
  valueMixed: (fault) =>
    `${at(fault)} : une liste mêle nombres et listes ; écrivez seulement des nombres, ou seulement des lignes.`,
  valueRagged: (fault) =>
    `${at(fault)} : la ligne ${fault.row + 1} a la longueur ${fault.lengths[1]} et la ligne 1 la longueur ${fault.lengths[0]} ; donnez à toutes la même longueur.`,
  valueNoNumber: (fault) =>
    `${at(fault)} : ${entryText(fault.at)} n’est pas un nombre ; écrivez-en un là.`,
  valueNotFinite: (fault) =>
    `${at(fault)} : ${entryText(fault.at)} n’est pas un nombre fini ; écrivez-en un d’au plus 1.79e308 en valeur absolue.`,
  attributesNoObject: (fault) =>
    `${at(fault)} : ce doit être un objet ; écrivez { "nom": valeur, … }, ou omettez le champ.`,
  unknownAttribute: (fault) =>
    `${at(fault)} : ${quoted(fault.op)} n’a pas d’attribut ${quoted(fault.attribute)} ; ${knownText(fault.known)}.`,
  badAttribute: (fault) =>
    `${at(fault)} : l’attribut ${quoted(fault.attribute)} doit être ${expectedText(fault.expected)} ; corrigez-le, ou omettez-le.`,
  mutedNoBoolean: (fault) =>
    `${at(fault)} : ce doit être true ou false ; écrivez l’un des deux, ou omettez le champ.`,
  mutedLeaf: (fault) =>
    `${at(fault)} : ${quoted(fault.op)} n’est pas une opération à court-circuiter ; omettez le champ.`,
  sliderNoLeaf: (fault) =>
    `${at(fault)} : seuls les entrées, paramètres et constantes en ont un, ${quoted(fault.op)} n’en a pas ; omettez le champ.`,
  sliderNoScalar: (fault) =>
    `${at(fault)} : il fait glisser un seul nombre, et la valeur est une liste ; omettez le champ.`,
  sliderNoObject: (fault) =>
    `${at(fault)} : ce doit être un objet ; écrivez { "min": -5, "max": 5, "step": 0.1 }, ou omettez le champ.`,
  sliderNoNumber: (fault) =>
    `${at(fault)} : ${quoted(fault.entry)} doit être un nombre fini ; écrivez-en un.`,
  sliderEmpty: (fault) =>
    `${at(fault)} : "min" vaut ${fault.min} et "max" ${fault.max} ; écrivez un "min" inférieur à "max".`,
  sliderStep: (fault) =>
    `${at(fault)} : "step" vaut ${fault.step} ; écrivez un nombre supérieur à 0.`,
  badPosition: (fault) =>
    `${at(fault)} : ce doit être une paire de nombres finis ; écrivez [x, y], ou omettez le champ.`,
};

function at({ node, field }: NodeFault): string {
  return placeOf(node, field);
}

type CountFault = Extract<NodeFault, { kind: 'inputCount' }>;

function countText({ slots, period }: CountFault): string {
  const inputs = slots.length < 2 ? 'entrée' : 'entrées';
  if (slots.length === 0) return 'aucune entrée';
  if (period === 0) return `${slots.length} ${inputs} (${slots.join(', ')})`;
  if (period === 1) return `${slots.length} ${inputs} ou plus`;
  return `${slots.length} ${inputs}, ou plus par pas de ${period}`;
}

function countAdvice({ slots }: CountFault): string {
  return slots.length === 0
    ? 'omettez le champ'
    : 'écrivez un élément pour chacune, null là où rien n’est encore branché';
}

function entryText(place: readonly number[]): string {
  const [first, second] = place.map((index) => index + 1);
  if (first === undefined) return 'la valeur';
  return second === undefined ? `l’élément ${first}` : `en ligne ${first}, l’élément ${second}`;
}

function knownText(known: readonly string[]): string {
  return known.length === 0
    ? 'elle n’en a aucun, omettez ceci'
    : `utilisez ${idList(known)}, ou omettez ceci`;
}

function expectedText(expected: AttributeSpec): string {
  switch (expected.kind) {
    case 'number': {
      const bound = expected.above === undefined ? '' : ` supérieur à ${expected.above}`;
      return `un nombre fini${bound}`;
    }
    case 'axis':
      return `un entier de −2 à 1${expected.optional ? ', ou null' : ''}`;
    case 'shape':
      return 'une liste d’au plus deux entiers positifs, dont l’un peut être −1 pour ce qui reste';
    case 'choice':
      return `l’un de ${idList(expected.choices)}`;
  }
}
