import type { ItemFault, NodeFault } from '../../document/fault.ts';
import { cyclePath, idList, quoted, sentenceOf, type Sentences, type Fault } from '../sentences.ts';
import { evaluationFaultSentence } from './fault-evaluation.ts';
import { itemSentences } from './fault-item.ts';
import { nodeSentences } from './fault-node.ts';
import { found, hint, placeOf } from './fault-words.ts';

/** One English sentence: where the fault is, what is wrong, and what to do. */
export function faultSentence(fault: Fault): string {
  return sentenceOf(sentences, fault);
}

const sentences: Sentences<Fault> = {
  ...(nodeSentences satisfies Sentences<NodeFault>),
  ...(itemSentences satisfies Sentences<ItemFault>),
  emptyText: () => 'The text is empty; a graph document is a JSON object.',
  noJson: ({ found: piece, line, column }) =>
    piece === null
      ? `The text is no JSON: it breaks off at line ${line}, column ${column}; complete it.`
      : `The text is no JSON: at line ${line}, column ${column}, ${quoted(piece)} does not belong there; correct it.`,
  nestedTooDeep: ({ limit }) =>
    `The JSON is nested deeper than ${limit} levels; a graph document needs only a few.`,
  noObject: () =>
    'The document is no JSON object; write { "format": "backflow", "version": 1, … }.',
  noDocumentInPicture: () =>
    'The picture carries no graph document; open one that Backflow exported together with its document.',
  damagedPicture: () =>
    'The picture carries a graph document that was damaged on its way; get the picture again, whole.',
  otherFormat: ({ format }) =>
    `Field "format": this is no Backflow document; write "backflow" instead of ${found(format)}.`,
  badVersion: ({ version }) =>
    `Field "version": it must be a positive integer, as 1 is; write 1 instead of ${found(version)}.`,
  newerVersion: ({ version, supported }) =>
    `Field "version": the document has version ${version}, and this program reads versions up to ${supported}; open it in a newer Backflow.`,
  nodesNoList: () => 'Field "nodes": it must be a list of nodes; write [] for an empty graph.',
  noText: ({ field }) =>
    field === 'output'
      ? 'Field "output": it must be a text; write the id of a node, or leave the field out.'
      : `Field "${field}": it must be a text; put it in quotes, or leave the field out.`,
  unknownOutput: ({ output, suggestion }) =>
    `Field "output": there is no node ${quoted(output)}${hint(suggestion)}; name one of the document's nodes, or leave the field out.`,
  cycle: ({ nodeIds }) =>
    `${placeOf(nodeIds[0]!, 'inputs')}: it belongs to the cycle ${cyclePath(nodeIds)}; unwire one of these inputs, for no value can depend on itself.`,
  nodeNoObject: ({ node }) =>
    `Node ${node + 1} of the list is no object; write { "id": …, "op": … }.`,
  noOutput: ({ unread }) =>
    unread.length === 0
      ? 'Field "nodes": the graph has no nodes, so there is nothing to differentiate; add one.'
      : `Field "output": the nodes ${idList(unread)} are read by no other; name the one to differentiate.`,
  evaluation: evaluationFaultSentence,
};
