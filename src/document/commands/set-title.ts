import type { GraphDocument } from '../graph-document.ts';
import { without } from './edit.ts';

/** Gives the document a title; an empty one is not written down. */
export function setTitle(document: GraphDocument, title: string): GraphDocument {
  return setText(document, 'title', title);
}

/** Gives the document a description, Markdown with `$…$`; an empty one is not written down. */
export function setDescription(document: GraphDocument, description: string): GraphDocument {
  return setText(document, 'description', description);
}

function setText(
  document: GraphDocument,
  field: 'title' | 'description',
  text: string,
): GraphDocument {
  if (text === (document[field] ?? '')) return document;
  return text === '' ? without(document, field) : { ...document, [field]: text };
}
