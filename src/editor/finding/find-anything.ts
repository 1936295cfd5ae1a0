import type { Operation } from '../../engine/operation.ts';
import { operations } from '../../engine/operations/index.ts';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { matchRank } from './match-rank.ts';
import { findNodes } from './find-nodes.ts';
import { searchOperations } from './search-operations.ts';
import type { Workbench } from '../workbench.svelte.ts';

/** Something that the command palette has found. */
export type Found =
  | {
      readonly kind: 'command';
      readonly key: string;
      readonly isDisabled: boolean;
      readonly command: Command;
    }
  | { readonly kind: 'node'; readonly key: string; readonly id: string }
  | { readonly kind: 'operation'; readonly key: string; readonly operation: Operation }
  | { readonly kind: 'step'; readonly key: string; readonly number: number };

const MOST = 60;

/**
 * What answers a query, the best first: commands and nodes, then operations to add; or with a prefix
 * only commands (`>`), only nodes (`@`), or the step of a number (`:`).
 */
export function findAnything(query: string, workbench: Workbench): Found[] {
  const prefix = /^\s*[>@:]/.exec(query)?.[0].trim();
  const words = prefix === undefined ? query : query.trim().slice(1);
  if (prefix === ':') return findSteps(words, workbench);
  const found = [
    ...(prefix === '@' ? [] : findCommands(words, workbench)),
    ...(prefix === '>' || (prefix === undefined && words.trim() === '')
      ? []
      : findNodes(words, workbench).map(({ id, rank }): Ranked => {
          return { rank, found: { kind: 'node', key: `@${id}`, id } };
        })),
  ];
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ found: one }) => one)
    .concat(prefix === undefined ? findOperations(words, workbench) : [])
    .slice(0, MOST);
}

interface Ranked {
  readonly rank: number;
  readonly found: Found;
}

function findCommands(words: string, workbench: Workbench): Ranked[] {
  return commands.flatMap((command): Ranked[] => {
    const rank = matchRank(words, [workbench.text.commands[command.name]]);
    if (rank === null || command.name === 'findCommand' || command.name === 'cancel') return [];
    const isDisabled = !command.isEnabled(workbench);
    const found = { kind: 'command', key: command.name, isDisabled, command } as const;
    return [{ rank: rank + (isDisabled ? 100 : 0), found }];
  });
}

/** Operations by their names, or as the list has them: `add sigmoid`. */
function findOperations(words: string, { editor, text }: Workbench): Found[] {
  if (editor.isReadOnly) return [];
  const titleOf = (operation: Operation) => text.operation(operation).title;
  const byName = searchOperations(words, titleOf);
  const offered = operations.filter(
    (one) => words.trim() !== '' && matchRank(words, [text.menus.add(titleOf(one))]) === 1,
  );
  return [...new Set([...byName, ...offered])].map((operation) => {
    return { kind: 'operation', key: `+${operation.name}`, operation };
  });
}

function findSteps(words: string, { editor }: Workbench): Found[] {
  const { length } = editor.trace;
  const typed = words.trim();
  const numbers = Array.from({ length: length + 1 }, (_, number) => number);
  return numbers
    .filter((number) => String(number).startsWith(typed))
    .slice(0, MOST)
    .map((number) => ({ kind: 'step', key: `:${number}`, number }));
}
