import type { GraphNode } from '../../engine/graph.ts';
import type { Operation } from '../../engine/operation.ts';
import { isScalar, type Tensor } from '../../engine/tensor.ts';
import { stepAt, type Trace, type Step } from '../../engine/trace.ts';
import { stepFormula } from '../../formula/step-formula.ts';
import { symbolText } from '../../formula/symbol.ts';
import { texToText } from '../../formula/tex-to-text.ts';
import type { Catalogue } from '../catalogue.ts';
import { edgeFacts, type EdgeFacts } from './edge-facts.ts';

/** What a language says of steps, phrase by phrase. */
export interface StepPhrases {
  readonly passes: Readonly<Record<'start' | 'forward' | 'backward', string>>;
  readonly position: (pass: string, number: number, count: number) => string;
  readonly announcement: (number: number, count: number, pass: string, what: string) => string;
  /** Before the first of so many steps. */
  readonly nothingYet: (count: number) => string;
  readonly howToBegin: string;
  readonly noSteps: string;
  /** What a step did. */
  readonly value: (name: string, value: Tensor) => string;
  readonly seed: (name: string, gradient: Tensor) => string;
  readonly edge: (facts: EdgeFacts) => string;
  /** Why it did that. */
  readonly why: {
    readonly operation: (operation: Operation) => string;
    readonly constant: (name: string) => string;
    readonly parameter: (name: string) => string;
    readonly input: (name: string) => string;
    readonly scalarSeed: (name: string) => string;
    readonly tensorSeed: (name: string) => string;
    /** One sentence or several. */
    readonly edge: (facts: EdgeFacts) => readonly string[];
  };
}

/** The texts of steps, of a language's phrases. */
export function stepTexts(
  phrases: StepPhrases,
): Pick<Catalogue, 'stepPosition' | 'announceStep' | 'explainStep'> {
  const { passes } = phrases;
  return {
    stepPosition: (trace, number) => {
      const pass = number === 0 ? 'start' : number <= trace.forwardCount ? 'forward' : 'backward';
      return phrases.position(passes[pass], number, trace.length);
    },
    announceStep: (trace, number) => {
      const step = stepAt(trace, number);
      const count = trace.length;
      if (step === undefined) return phrases.nothingYet(count);
      const pass = step.kind === 'forward' ? passes.forward : passes.backward;
      return phrases.announcement(number, count, pass, whatHappens(phrases, trace, number, step));
    },
    explainStep: (trace, number) => {
      const step = stepAt(trace, number);
      if (step !== undefined) return why(phrases, trace, number, step);
      return trace.length > 0 ? phrases.howToBegin : phrases.noSteps;
    },
  };
}

function whatHappens(phrases: StepPhrases, trace: Trace, number: number, step: Step): string {
  if (step.kind === 'edge') return phrases.edge(edgeFacts(trace, number, step));
  const { id, operation } = trace.evaluation.graph.nodes[step.node]!;
  if (step.kind === 'seed') return phrases.seed(symbolText(id), step.total);
  if (operation.leaf === undefined) return texToText(stepFormula(trace, number));
  return phrases.value(symbolText(id), step.value);
}

function why(phrases: StepPhrases, trace: Trace, number: number, step: Step): string {
  if (step.kind === 'edge') return phrases.why.edge(edgeFacts(trace, number, step)).join(' ');
  const node = trace.evaluation.graph.nodes[step.node]!;
  if (step.kind === 'forward') return whyForward(phrases, node);
  const name = symbolText(node.id);
  return isScalar(step.total) ? phrases.why.scalarSeed(name) : phrases.why.tensorSeed(name);
}

function whyForward({ why }: StepPhrases, { id, operation }: GraphNode): string {
  if (operation.leaf === undefined) return why.operation(operation);
  const name = symbolText(id);
  if (!operation.leaf.isDifferentiable) return why.constant(name);
  return operation.leaf.isTrained ? why.parameter(name) : why.input(name);
}
