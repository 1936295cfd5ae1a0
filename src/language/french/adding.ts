import type { EntryFault } from '../../formula/number-fault.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { AddingTexts } from '../texts/adding-texts.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';
import { counted } from './words.ts';

/** See `Catalogue.adding`. */
export const adding: AddingTexts = {
  field: {
    place: 'Ajouter une opération',
    consumer: (from) => `Relier ${symbolText(from)} à un nouveau nœud …`,
    producer: (to, slot) => `Relier l’entrée ${slot + 1} de ${symbolText(to)} à un nouveau nœud …`,
    insert: (from, to) => `Insérer entre ${symbolText(from)} et ${symbolText(to)}`,
  },
  recent: 'Utilisé récemment',
  inputs: (count, isMore) => {
    if (count === 0) return 'aucune entrée';
    return `${counted(count, 'entrée')}${isMore ? ' ou plus' : ''}`;
  },
  nothing: (query, isFiltered) =>
    isFiltered
      ? `Rien de ce qui convient ici ne s’appelle « ${query} ».`
      : `Aucune opération ne s’appelle « ${query} », et ce n’est pas un nombre.`,
  hint: 'Entrée ajoute, Ctrl + Entrée en ajoute plusieurs',
  added: (id, title) => `${symbolText(id)} est ajouté, ${title}.`,
  noNumber: (text, fault) =>
    `« ${text.trim()} » n’est pas un nombre : ${sentenceOf(reasons, fault)} Le précédent a été gardé.`,
  slider: {
    title: (id) => `Curseur de ${symbolText(id)}`,
    least: 'Minimum',
    greatest: 'Maximum',
    step: 'Pas',
    speed: 'Vitesse',
    play: (id) => `Faire varier ${symbolText(id)}`,
    pause: (id) => `Arrêter ${symbolText(id)}`,
    onNode: 'Montrer sur le canevas',
    noNumber: (label, text) => `${label} : « ${text.trim()} » n’est pas un nombre ; écrivez-en un.`,
    empty: 'Le minimum doit être inférieur au maximum ; changez l’un des deux.',
    noStep: 'Le pas doit être supérieur à 0 ; écrivez un nombre plus grand.',
  },
};

const reasons: Sentences<EntryFault> = {
  empty: () => 'il est vide.',
  unknownName: ({ name, isFunction, suggestion }) => {
    const meant = suggestion === null ? null : ` ; vouliez-vous dire « ${suggestion} » ?`;
    if (isFunction) {
      return `« ${name} » n’est pas une fonction${meant ?? ' ; écrivez sqrt, exp, log ou sin.'}`;
    }
    return `rien ne s’appelle « ${name} »${meant ?? ' ; écrivez un nombre, pi ou e.'}`;
  },
  noArgument: ({ name }) => `« ${name} » demande des parenthèses ; écrivez ${name}(2).`,
  unexpected: ({ found, at }) => `« ${found} » n’a pas sa place en position ${at + 1}.`,
  endsEarly: () => 'il s’arrête là où un nombre doit suivre.',
  unclosed: ({ at }) => `la parenthèse en position ${at + 1} n’est pas fermée.`,
  tooDeep: ({ limit }) => `ses parenthèses sont imbriquées sur plus de ${limit} niveaux.`,
  zeroDivisor: ({ at }) => `en position ${at + 1} il divise par zéro.`,
  notFinite: ({ result }) =>
    Number.isNaN(result)
      ? 'il n’a pas de valeur.'
      : 'il est plus grand que tout nombre possible ici.',
  badList: () => 'écrivez une liste comme [1, 2], et une matrice comme [[1, 2], [3, 4]].',
  raggedList: () => 'ses lignes ont des longueurs différentes.',
  badEntry: ({ entry, fault }) =>
    entry === ''
      ? 'un élément de la liste est vide.'
      : `dans l’élément « ${entry} », ${sentenceOf(reasons, fault)}`,
};
