import { texToText } from '../tex-to-text.ts';
import type { Block, Run } from './blocks.ts';

/** What blocks say, as plain text on one line: without marks, and with formulas as they are read. */
export function spokenText(blocks: readonly Block[]): string {
  return blocks
    .map(spokenBlock)
    .filter((text) => text !== '')
    .join(' ');
}

function spokenBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return spokenRuns(block.runs);
    case 'list':
      return block.items.map(spokenText).join(', ');
    case 'quote':
      return spokenText(block.blocks);
    case 'code':
      return block.text;
    case 'math':
      return texToText(block.tex);
    case 'rule':
      return '';
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(spokenRuns).join(', ')).join('; ');
  }
}

function spokenRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return ' ';
      return run.kind === 'math' ? texToText(run.tex) : run.text;
    })
    .join('');
}
