import type { EvaluationFault } from '../document/evaluation-faults.ts';
import type { Graph } from '../engine/graph.ts';
import type { Category, Operation } from '../engine/operation.ts';
import type { Shape, Tensor } from '../engine/tensor.ts';
import type { Trace } from '../engine/trace.ts';
import type { AddingTexts } from './texts/adding-texts.ts';
import type { CommandGroupName, CommandTexts, MenuTexts } from './texts/command-texts.ts';
import type { DiagnosisTexts } from './texts/diagnosis-texts.ts';
import type { ExportTexts } from './texts/export-texts.ts';
import type { KeepingTexts, LibraryTexts, TroubleTexts } from './texts/keeping-texts.ts';
import type { FileTexts } from './texts/file-texts.ts';
import type { KeyTexts } from './texts/key-texts.ts';
import type { LinkTexts } from './texts/link-texts.ts';
import type { ItemTexts } from './texts/item-texts.ts';
import type { HistoryTexts, NoticeTexts, WiringTexts } from './texts/message-texts.ts';
import type { PastingTexts } from './texts/pasting-texts.ts';
import type { ShortTitles } from './texts/menu-texts.ts';
import type { OutlineTexts } from './texts/outline-texts.ts';
import type { PresentingTexts } from './texts/presenting-texts.ts';
import type { OfflineTexts } from './texts/offline-texts.ts';
import type { SettingsTexts } from './texts/settings-texts.ts';
import type { CellTexts, TensorTexts } from './texts/tensor-texts.ts';
import type { TrustTexts } from './texts/trust-texts.ts';
import type { Fault } from './sentences.ts';

/** What people read of one operation. */
export interface OperationText {
  readonly title: string;
  /** One sentence for the help card. */
  readonly doc: string;
  /** One sentence about its backward step. */
  readonly backward: string;
}

/** What a node has to show at a step: `null`, or nothing, where it is not revealed. */
export interface NodeState {
  readonly value?: Tensor | null;
  readonly gradient?: Tensor | null;
  /** Over how many backward passes the gradient has accumulated, where it does. */
  readonly passes?: number | null;
  readonly isOutput?: boolean;
  readonly isMuted?: boolean;
  /** A sentence about what is wrong with the node or what it waits for. */
  readonly remark?: string | null;
}

/**
 * Every text that a person reads, in one language. Ids are passed as documents have them, and
 * slots and steps as the engine counts them, slots from 0; the texts count from 1.
 */
export interface Catalogue {
  /** The language's BCP 47 tag. */
  readonly language: string;
  readonly app: { readonly name: string };
  readonly buttons: Readonly<Record<ButtonName, string>>;
  readonly regions: Readonly<Record<RegionName, string>>;
  /** What numbers and settings are labelled with. */
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly operation: (operation: Operation) => OperationText;
  /** A node's accessible name: `d, Add, value −2, gradient 4`. */
  readonly node: (id: string, title: string, state?: NodeState) => string;
  readonly ports: {
    readonly output: (id: string) => string;
    readonly input: (id: string, slot: number) => string;
    /** What a wired input reads. */
    readonly reads: (source: string) => string;
  };
  /** What an example is called in this language, by its name; `null` for the title that it has. */
  readonly exampleTitle: (name: string) => string | null;
  readonly valueField: (id: string) => string;
  /** Opens the slider of a leaf's number. */
  readonly sliderButton: (id: string) => string;
  readonly nameField: (id: string) => string;
  /** The accessible name of a wire. */
  readonly wire: (from: string, to: string, slot: number) => string;
  /** How much is selected, where it is not one node. */
  readonly selected: (nodes: number, wires: number) => string;
  /** What the buttons do that fold a part of the window away, or bring it back. */
  readonly fold: Readonly<Record<'palette' | 'inspector', (isOpen: boolean) => string>>;
  /** A choice of axis; `null` is all of them. */
  readonly axis: (axis: number | null) => string;
  readonly shape: (shape: Shape) => string;
  /** `backward, step 9 of 10`. */
  readonly stepPosition: (trace: Trace, number: number) => string;
  /** What a step did, in one sentence, for people who do not see the canvas. */
  readonly announceStep: (trace: Trace, number: number) => string;
  /** Why a step does what it does, for the place beside its formula. */
  readonly explainStep: (trace: Trace, number: number) => string;
  /** What a node waits for, of the slots without a value that its outcome names. */
  readonly waiting: (graph: Graph, node: number, slots: readonly number[]) => string;
  readonly diagnosis: DiagnosisTexts;
  /** Texts that are fetched when they are first needed. */
  readonly trust: () => Promise<TrustTexts>;
  readonly items: () => Promise<ItemTexts>;
  readonly settings: () => Promise<SettingsTexts>;
  readonly outline: () => Promise<OutlineTexts>;
  readonly presenting: () => Promise<PresentingTexts>;
  readonly shortTitles: () => Promise<ShortTitles>;
  readonly offline: () => Promise<OfflineTexts>;
  readonly links: () => Promise<LinkTexts>;
  readonly exporting: () => Promise<ExportTexts>;
  /** Fetched when it is first needed: what is wrong with a document, and where, in one sentence. */
  readonly faults: () => Promise<(fault: Fault) => string>;
  /** What is wrong with a node that is in sight: the same without where. */
  readonly faultReason: (fault: EvaluationFault) => string;
  readonly notices: NoticeTexts;
  readonly keeping: KeepingTexts;
  readonly troubles: () => Promise<TroubleTexts>;
  /** Fetched when it is first needed. */
  readonly library: () => Promise<LibraryTexts>;
  readonly history: HistoryTexts;
  readonly wiring: WiringTexts;
  readonly tensor: TensorTexts;
  /** Fetched when it is first needed. */
  readonly cells: () => Promise<CellTexts>;
  /** Fetched when it is first needed. */
  readonly pasting: () => Promise<PastingTexts>;
  readonly adding: () => Promise<AddingTexts>;
  /** Fetched when it is first needed. */
  readonly files: () => Promise<FileTexts>;
  readonly keys: () => Promise<KeyTexts>;
  readonly search: SearchTexts;
  readonly canvas: { readonly emptyHint: string };
  readonly commands: CommandTexts;
  readonly menus: MenuTexts;
  readonly commandGroups: Readonly<Record<CommandGroupName, string>>;
}

/** The search in the palette. */
export interface SearchTexts {
  /** What stands in the empty field, as far as there is room. */
  readonly placeholder: string;
  readonly field: string;
  readonly results: string;
  /** Nothing is found by what was typed. */
  readonly nothing: (query: string) => string;
}

export type ButtonName =
  | 'backToStart'
  | 'stepBack'
  | 'play'
  | 'pause'
  | 'stepForward'
  | 'forwardToEnd'
  | 'undo'
  | 'redo'
  | 'open'
  | 'save'
  | 'export'
  | 'examples'
  | 'new'
  | 'delete'
  | 'rename'
  | 'useAsOutput'
  | 'addInput'
  | 'removeInput'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'close'
  | 'keyboardShortcuts'
  | 'editCells'
  | 'makeTensor'
  | 'checkGradient'
  | 'checkGradients'
  | 'accumulate'
  | 'jacobian';

export type RegionName = 'graph' | 'formula' | 'palette' | 'inspector' | 'transport';

export type LabelName =
  | 'title'
  | 'untitled'
  | 'name'
  | 'value'
  | 'gradient'
  | 'shape'
  | 'formula'
  | 'output'
  | 'upstreamTimesLocal'
  | 'step'
  | 'speed';
