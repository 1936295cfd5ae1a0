import type { ItemFault, ItemField } from '../../document/fault.ts';
import { idList, quoted, type Sentences } from '../sentences.ts';
import { found, hint } from './fault-words.ts';

const NAMES = { frames: ['frame', 'Frame'], notes: ['note', 'Note'] } as const;

/** What is wrong with the frames or the notes, or with a field of one of them. */
export const itemSentences: Sentences<ItemFault> = {
  itemsNoList: ({ field }) =>
    `Field "${field}": it must be a list of ${field}; write one, or leave the field out.`,
  itemNoObject: ({ list, item }) =>
    `${NAMES[list][1]} ${Number(item) + 1} of the list is no object; write { "id": …, … }.`,
  itemMalformedId: (fault) =>
    `${at(fault)}: ${fault.id === undefined ? 'it is missing' : `${found(fault.id)} is no id`}; write a letter, then letters, digits and "_".`,
  itemDuplicateId: (fault) =>
    `${at(fault)}: another ${NAMES[fault.list][0]} has the id ${quoted(fault.id)}; give each ${NAMES[fault.list][0]} an id of its own.`,
  itemNoText: (fault) =>
    `${at(fault)}: it must be a text; put it in quotes${fault.isOptional ? ', or leave the field out' : ''}.`,
  frameNoNodes: (fault) =>
    `${at(fault)}: it must be a list of the ids of nodes, one at least; write them, or leave the frame out.`,
  frameUnknownNode: (fault) =>
    `${at(fault)}: there is no node ${quoted(fault.id)}${hint(fault.suggestion)}; name one of the document's nodes.`,
  frameTakenNode: (fault) =>
    `${at(fault)}: the node ${quoted(fault.id)} is in the frame ${quoted(fault.other)} already; name it once only.`,
  frameColor: (fault) =>
    `${at(fault)}: there is no colour ${found(fault.color)}; use one of ${idList(fault.known)}, or leave the field out.`,
  notePosition: (fault) =>
    `${at(fault)}: it must be a pair of finite numbers; write [x, y], the upper left corner.`,
  noteSize: (fault) =>
    `${at(fault)}: it must be a pair of positive numbers; write [width, height], or leave the field out.`,
};

function at({ list, item, field }: ItemField): string {
  const name = NAMES[list][1];
  const place =
    typeof item === 'string' ? `${name} ${quoted(item)}` : `${name} ${item + 1} of the list`;
  return `${place}, field "${field}"`;
}
