import type { AttributeSpec } from '../engine/operation.ts';

/** What a fault concerns in a node. */
export interface NodeField {
  /** The node's id; where the id itself is missing or malformed, its place in the list, from 0. */
  readonly node: string | number;
  /** The field, as the file writes it. */
  readonly field: string;
}

/** Why a text is no JSON that a reader takes. */
export type JsonFault =
  /** What stands where it may not, at a line and column that count from 1; `null` at the end. */
  | {
      readonly kind: 'noJson';
      readonly found: string | null;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'emptyText' }
  | { readonly kind: 'nestedTooDeep'; readonly limit: number };

/** Why a reader refuses a text, or a command a change. */
export type DocumentFault =
  | JsonFault
  | { readonly kind: 'noObject' }
  /** A picture without the document that it was drawn from. */
  | { readonly kind: 'noDocumentInPicture' }
  /** A picture whose document was cut off or changed on its way. */
  | { readonly kind: 'damagedPicture' }
  | { readonly kind: 'otherFormat'; readonly format: unknown }
  | { readonly kind: 'badVersion'; readonly version: unknown }
  | { readonly kind: 'newerVersion'; readonly version: number; readonly supported: number }
  | { readonly kind: 'nodesNoList' }
  | { readonly kind: 'noText'; readonly field: 'title' | 'description' | 'output' }
  | { readonly kind: 'unknownOutput'; readonly output: string; readonly suggestion: string | null }
  | { readonly kind: 'cycle'; readonly nodeIds: readonly string[] }
  | { readonly kind: 'nodeNoObject'; readonly node: number }
  | NodeFault
  | ItemFault;

/** Why a value is no tensor. Rows and places count from 0. */
export type ValueFault =
  | { readonly kind: 'valueMissing' }
  | { readonly kind: 'valueEmpty' }
  | { readonly kind: 'valueTooDeep' }
  | { readonly kind: 'valueMixed' }
  | {
      readonly kind: 'valueRagged';
      readonly row: number;
      readonly lengths: readonly [number, number];
    }
  /** The place is `[]` in a number, `[entry]` in a list, `[row, entry]` in a list of rows. */
  | { readonly kind: 'valueNoNumber'; readonly at: readonly number[] }
  | { readonly kind: 'valueNotFinite'; readonly at: readonly number[] };

/** A fault in a field of a node. */
export type NodeFault = NodeField &
  (
    | { readonly kind: 'malformedId'; readonly id: unknown }
    | { readonly kind: 'duplicateId'; readonly id: string }
    | {
        readonly kind: 'unknownOperation';
        readonly op: unknown;
        readonly suggestion: string | null;
      }
    | { readonly kind: 'inputsNoList' }
    | { readonly kind: 'badInput'; readonly slot: number }
    | { readonly kind: 'unknownInput'; readonly input: string; readonly suggestion: string | null }
    | { readonly kind: 'unknownPort'; readonly input: string; readonly source: string }
    | {
        readonly kind: 'inputCount';
        readonly op: string;
        readonly actual: number;
        /** The slots that the operation has at least. */
        readonly slots: readonly string[];
        /** How many more may come at a time; 0 where the number is fixed. */
        readonly period: number;
      }
    | ValueFault
    | { readonly kind: 'attributesNoObject' }
    | {
        readonly kind: 'unknownAttribute';
        readonly attribute: string;
        readonly op: string;
        readonly known: readonly string[];
      }
    | {
        readonly kind: 'badAttribute';
        readonly attribute: string;
        readonly expected: AttributeSpec;
      }
    | { readonly kind: 'mutedNoBoolean' }
    | { readonly kind: 'mutedLeaf'; readonly op: string }
    | { readonly kind: 'sliderNoLeaf'; readonly op: string }
    /** On a leaf whose value is a list. */
    | { readonly kind: 'sliderNoScalar' }
    | { readonly kind: 'sliderNoObject' }
    | { readonly kind: 'sliderNoNumber'; readonly entry: 'min' | 'max' | 'step' }
    | { readonly kind: 'sliderEmpty'; readonly min: number; readonly max: number }
    | { readonly kind: 'sliderStep'; readonly step: number }
    | { readonly kind: 'badPosition' }
  );

/** A fault in the frames or the notes, or in a field of one of them. */
export type ItemFault =
  | { readonly kind: 'itemsNoList'; readonly field: ItemField['list'] }
  | (ItemField &
      (
        | { readonly kind: 'itemNoObject' }
        | { readonly kind: 'itemMalformedId'; readonly id: unknown }
        | { readonly kind: 'itemDuplicateId'; readonly id: string }
        | { readonly kind: 'itemNoText'; readonly isOptional: boolean }
        | { readonly kind: 'frameNoNodes' }
        | {
            readonly kind: 'frameUnknownNode';
            readonly id: string;
            readonly suggestion: string | null;
          }
        /** The node belongs to a frame already: to `other`, or to this one. */
        | { readonly kind: 'frameTakenNode'; readonly id: string; readonly other: string }
        | {
            readonly kind: 'frameColor';
            readonly color: unknown;
            readonly known: readonly string[];
          }
        | { readonly kind: 'notePosition' }
        | { readonly kind: 'noteSize' }
      ));

/** What a fault concerns in a frame or a note. */
export interface ItemField {
  readonly list: 'frames' | 'notes';
  /** Its id; where the id itself is missing or malformed, its place in the list, from 0. */
  readonly item: string | number;
  readonly field: string;
}

/** Why an accepted document has no output to differentiate. */
export interface OutputFault {
  readonly kind: 'noOutput';
  /** The nodes that nothing reads: none, or several. */
  readonly unread: readonly string[];
}
