import type { ItemFault, NodeFault } from '../../document/fault.ts';
import { cyclePath, idList, quoted, sentenceOf, type Fault, type Sentences } from '../sentences.ts';
import { evaluationFaultSentence } from './fault-evaluation.ts';
import { itemSentences } from './fault-item.ts';
import { nodeSentences } from './fault-node.ts';
import { found, hint, placeOf } from './fault-words.ts';

/** One French sentence: where the fault is, what is wrong, and what to do. */
export function faultSentence(fault: Fault): string {
  return sentenceOf(sentences, fault);
}

const sentences: Sentences<Fault> = {
  ...(nodeSentences satisfies Sentences<NodeFault>),
  ...(itemSentences satisfies Sentences<ItemFault>),
  emptyText: () => 'Le texte est vide ; un document est un objet JSON.',
  noJson: ({ found: piece, line, column }) =>
    piece === null
      ? `Le texte n’est pas du JSON : il s’interrompt à la ligne ${line}, colonne ${column} ; complétez-le.`
      : `Le texte n’est pas du JSON : à la ligne ${line}, colonne ${column}, ${quoted(piece)} n’a pas sa place ; corrigez-le.`,
  nestedTooDeep: ({ limit }) =>
    `Le JSON est imbriqué sur plus de ${limit} niveaux ; un document n’en demande que quelques-uns.`,
  noObject: () =>
    'Le document n’est pas un objet JSON ; écrivez { "format": "backflow", "version": 1, … }.',
  noDocumentInPicture: () =>
    'L’image ne porte pas de document ; ouvrez-en une que Backflow a exportée avec son document.',
  damagedPicture: () =>
    'L’image porte un document qui s’est abîmé en chemin ; reprenez l’image, entière.',
  otherFormat: ({ format }) =>
    `Champ "format" : ce n’est pas un document Backflow ; écrivez "backflow" au lieu de ${found(format)}.`,
  badVersion: ({ version }) =>
    `Champ "version" : ce doit être un entier positif, comme 1 ; écrivez 1 au lieu de ${found(version)}.`,
  newerVersion: ({ version, supported }) =>
    `Champ "version" : le document est de la version ${version}, et ce programme lit les versions jusqu’à ${supported} ; ouvrez-le dans un Backflow plus récent.`,
  nodesNoList: () =>
    'Champ "nodes" : ce doit être une liste de nœuds ; écrivez [] pour un graphe vide.',
  noText: ({ field }) =>
    field === 'output'
      ? 'Champ "output" : ce doit être un texte ; écrivez l’identifiant d’un nœud, ou omettez le champ.'
      : `Champ "${field}" : ce doit être un texte ; mettez-le entre guillemets, ou omettez le champ.`,
  unknownOutput: ({ output, suggestion }) =>
    `Champ "output" : il n’y a pas de nœud ${quoted(output)}${hint(suggestion)} ; nommez un nœud du document, ou omettez le champ.`,
  cycle: ({ nodeIds }) =>
    `${placeOf(nodeIds[0]!, 'inputs')} : il fait partie du cycle ${cyclePath(nodeIds)} ; débranchez l’une de ces entrées, car aucune valeur ne peut dépendre d’elle-même.`,
  nodeNoObject: ({ node }) =>
    `Le nœud ${node + 1} de la liste n’est pas un objet ; écrivez { "id": …, "op": … }.`,
  noOutput: ({ unread }) =>
    unread.length === 0
      ? 'Champ "nodes" : le graphe n’a pas de nœud, il n’y a donc rien à dériver ; ajoutez-en un.'
      : `Champ "output" : les nœuds ${idList(unread)} ne sont lus par aucun autre ; nommez celui à dériver.`,
  evaluation: evaluationFaultSentence,
};
