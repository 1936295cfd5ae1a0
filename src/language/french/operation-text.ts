import type { Operation } from '../../engine/operation.ts';
import type { OperationText } from '../catalogue.ts';
import { operations } from './operations.ts';

/** See `Catalogue.operation`. What a muted operation says comes from its own record. */
export function operationText(operation: Operation): OperationText {
  const { title, doc, backward } = operation;
  const text = operations[operation.name.replace(/^muted /, '')];
  if (operation.isMuted !== true) return text ?? { title, doc, backward };
  return {
    title: text?.title ?? title,
    doc: 'Court-circuité : la première entrée passe telle quelle.',
    backward:
      'Un nœud court-circuité transmet le gradient tel quel à sa première entrée, et rien aux autres.',
  };
}
