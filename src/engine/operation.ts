import type { OperationFault } from './fault.ts';
import type { SolverReport } from './solvers/report.ts';
import type { NestedNumbers, Shape, Tensor } from './tensor.ts';

/** The groups of the palette, in its order. */
export const categories = [
  'leaf',
  'arithmetic',
  'function',
  'reduction',
  'linearAlgebra',
  'activation',
  'loss',
] as const;
export type Category = (typeof categories)[number];

/** What an operation's setting may hold, with the value it has where a document is silent. */
export type AttributeSpec =
  | { readonly kind: 'number'; readonly default: number; readonly above?: number }
  | { readonly kind: 'axis'; readonly default: number | null; readonly optional: boolean }
  | { readonly kind: 'shape'; readonly default: readonly number[] }
  | { readonly kind: 'choice'; readonly default: string; readonly choices: readonly string[] };

export type AttributeValue = number | string | null | readonly number[];
export type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * How tightly a formula binds. An argument is bracketed where it binds less tightly than its place
 * asks for: `multiply` asks for `product`, and so brackets a sum.
 */
export const Precedence = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 } as const;
export type Precedence = (typeof Precedence)[keyof typeof Precedence];

/** How an operation is typeset. Arguments arrive as TeX, bracketed as `argument` asks. */
export interface OperationTex {
  /** How tightly the whole formula binds. */
  readonly precedence: Precedence;
  /** How tightly each argument must bind to stand without brackets; the last one repeats. */
  readonly arguments: readonly Precedence[];
  /** The value, of the inputs: `x + y`. */
  readonly forward: (inputs: readonly string[], attributes: Attributes) => string;
  /** The local derivative ∂output/∂input of each slot, of the inputs and the output. */
  readonly partials: (
    inputs: readonly string[],
    output: string,
    attributes: Attributes,
  ) => readonly string[];
  /**
   * Where the local derivative of a tensor is not a product entry by entry: each input's
   * cotangent, of the inputs, the output and the output's cotangent (`X^\top \bar{Z}`).
   */
  readonly cotangents?: (
    inputs: readonly string[],
    output: string,
    cotangent: string,
    attributes: Attributes,
  ) => readonly string[];
}

/** The counterparts that code exporters write. */
export interface OperationCode {
  readonly pytorch: (inputs: readonly string[], attributes: Attributes) => string;
  readonly onnx: string;
}

/** What the tests over the table need to know. */
export interface OperationTest {
  /** Inputs with the output they give, from PyTorch or by hand. */
  readonly samples: readonly {
    readonly inputs: readonly NestedNumbers[];
    readonly attributes?: Attributes;
    readonly output: NestedNumbers;
  }[];
  /** Shapes of inputs that fit together, one list a case. */
  readonly shapes: readonly (readonly Shape[])[];
  /** The interval that each input's entries are drawn from; the last one repeats. */
  readonly domain: readonly (readonly [number, number])[];
  /** Shapes of inputs that the operation must refuse. */
  readonly misfits: readonly (readonly Shape[])[];
}

/**
 * Everything Backflow knows about one operation. The engine, the palette, the search, the help, the
 * typesetting, the exporters and the tests all read this record; nothing else tells operations apart.
 */
export interface Operation {
  /** The name in documents: a promise of the file format. */
  readonly name: string;
  readonly title: string;
  readonly category: Category;
  /** Further words and signs that search finds it by. */
  readonly aliases: readonly string[];
  /** One sentence for the help card. */
  readonly doc: string;
  /** One sentence about what its backward step does, read at that step. */
  readonly backward: string;
  /** What stands on the node and in the palette, as TeX. */
  readonly glyph: string;
  /** Names that new nodes of this operation prefer, in order. */
  readonly symbols: readonly string[];
  /** The names of the input slots. In a variadic operation the last `variadic.period` repeat. */
  readonly inputs: readonly string[];
  /** A variadic operation's inputs come `period` at a time, after the fixed ones. */
  readonly variadic?: { readonly period: number };
  /** Whether this stands for an operation while it is muted: of its slots it reads the first alone. */
  readonly isMuted?: true;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** A leaf holds a value of its own, which the engine passes it as its only input. */
  readonly leaf?: { readonly isDifferentiable: boolean; readonly isTrained: boolean };
  /** The output's shape, or why these inputs do not fit. */
  readonly shape: (shapes: readonly Shape[], attributes: Attributes) => Shape | OperationFault;
  /** The output, of inputs whose shapes `shape` accepted. */
  readonly forward: (inputs: readonly Tensor[], attributes: Attributes) => Tensor | OperationFault;
  /**
   * The vector-Jacobian product: one cotangent an input, of the inputs, the output and the output's
   * cotangent. A cotangent may still have the broadcast shape: the engine sums it.
   */
  readonly vjp: (
    inputs: readonly Tensor[],
    output: Tensor,
    cotangent: Tensor,
    attributes: Attributes,
  ) => readonly Tensor[];
  /** Whether each output entry depends on the matching entries of the inputs alone. */
  readonly isElementwise: boolean;
  /**
   * How far the inputs are from the nearest point where the operation has no derivative (its kinks,
   * ties and jumps), in units of its inputs. Absent where it is smooth.
   */
  readonly kinkDistance?: (inputs: readonly Tensor[], attributes: Attributes) => number;
  /**
   * How one of the operation's methods, by its name, comes to its answer for some inputs; for
   * operations that solve a system by a `method` of choice.
   */
  readonly report?: (inputs: readonly Tensor[], method: string) => SolverReport | OperationFault;
  /** Drawn as a curve of its first input, the others held; the window is in units of that input. */
  readonly curve?: {
    readonly window: (inputs: readonly number[]) => readonly [number, number];
  };
  readonly tex: OperationTex;
  readonly code: OperationCode;
  readonly test: OperationTest;
}

/** Checks a record against its type and returns it. */
export function defineOperation(operation: Operation): Operation {
  return operation;
}

/** The name of an input slot, with variadic slots numbered from the pattern. */
export function slotName(operation: Operation, slot: number): string {
  const { inputs, variadic } = operation;
  const name = inputs[slot];
  if (name !== undefined || variadic === undefined) return name ?? String(slot + 1);
  const fixed = inputs.length - variadic.period;
  return inputs[fixed + ((slot - fixed) % variadic.period)] ?? String(slot + 1);
}

/** Whether an operation may have `count` inputs. */
export function acceptsInputCount(operation: Operation, count: number): boolean {
  const least = operation.inputs.length;
  const period = operation.variadic?.period;
  return period === undefined ? count === least : count >= least && (count - least) % period === 0;
}
