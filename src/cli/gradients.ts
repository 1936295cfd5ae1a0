import { gradientReport, type GradientReport } from '../document/gradient-report.ts';
import { english } from '../language/english/english.ts';
import { faultSentence } from '../language/english/faults.ts';

/** What one file is answered with: one line of JSON, without its end. */
export interface Answer {
  readonly line: string;
  readonly isRefused: boolean;
}

/** Answers a document's text with its values and gradients, or with why it is refused. */
export function answerGradients(name: string, text: string): Answer {
  const report = gradientReport(text);
  if ('fault' in report) return refuse(name, faultSentence(report.fault));
  const { output, values, gradients } = report;
  // JSON writes NaN and infinities as null.
  return {
    line: JSON.stringify({ output, values, gradients, ...waitingOf(report) }),
    isRefused: false,
  };
}

/** The answer for a file that gives none, with the reason. */
export function refuse(name: string, sentence: string): Answer {
  return { line: JSON.stringify({ error: `${name}: ${sentence}` }), isRefused: true };
}

function waitingOf({ evaluation: { graph, outcomes } }: GradientReport) {
  const waiting = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'waiting'
      ? [[graph.nodes[index]!.id, english.waiting(graph, index, outcome.slots)] as const]
      : [],
  );
  return waiting.length === 0 ? {} : { waiting: Object.fromEntries(waiting) };
}
