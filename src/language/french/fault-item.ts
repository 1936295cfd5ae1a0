import type { ItemFault, ItemField } from '../../document/fault.ts';
import { idList, quoted, type Sentences } from '../sentences.ts';
import { found, hint } from './fault-words.ts';

const NAMES = { frames: ['cadre', 'Cadre'], notes: ['note', 'Note'] } as const;

/** What is wrong with the frames or the notes, or with a field of one of them. */
export const itemSentences: Sentences<ItemFault> = {
  itemsNoList: ({ field }) =>
    `Champ "${field}" : ce doit être une liste ; écrivez-en une, ou omettez le champ.`,
  itemNoObject: ({ list, item }) =>
    `${NAMES[list][1]} ${Number(item) + 1} de la liste : ce n’est pas un objet ; écrivez { "id": …, … }.`,
  itemMalformedId: (fault) =>
    `${at(fault)} : ${fault.id === undefined ? 'il manque' : `${found(fault.id)} n’est pas un identifiant`} ; écrivez une lettre, puis des lettres, des chiffres et "_".`,
  itemDuplicateId: (fault) =>
    `${at(fault)} : l’identifiant ${quoted(fault.id)} est déjà pris (${NAMES[fault.list][0]}) ; choisissez-en un autre.`,
  itemNoText: (fault) =>
    `${at(fault)} : ce doit être un texte ; mettez-le entre guillemets${fault.isOptional ? ', ou omettez le champ' : ''}.`,
  frameNoNodes: (fault) =>
    `${at(fault)} : ce doit être une liste d’identifiants de nœuds, un au moins ; écrivez-les, ou omettez le cadre.`,
  frameUnknownNode: (fault) =>
    `${at(fault)} : il n’y a pas de nœud ${quoted(fault.id)}${hint(fault.suggestion)} ; nommez un nœud du document.`,
  frameTakenNode: (fault) =>
    `${at(fault)} : le nœud ${quoted(fault.id)} est déjà dans le cadre ${quoted(fault.other)} ; nommez-le une seule fois.`,
  frameColor: (fault) =>
    `${at(fault)} : il n’y a pas de couleur ${found(fault.color)} ; prenez l’une de ${idList(fault.known)}, ou omettez le champ.`,
  notePosition: (fault) =>
    `${at(fault)} : ce doit être une paire de nombres finis ; écrivez [x, y], le coin supérieur gauche.`,
  noteSize: (fault) =>
    `${at(fault)} : ce doit être une paire de nombres positifs ; écrivez [largeur, hauteur], ou omettez le champ.`,
};

function at({ list, item, field }: ItemField): string {
  const name = NAMES[list][1];
  const place =
    typeof item === 'string' ? `${name} ${quoted(item)}` : `${name} ${item + 1} de la liste`;
  return `${place}, champ "${field}"`;
}
