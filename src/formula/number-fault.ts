/** Why a text is no number. Places count from 0, in signs of the text. */
export type NumberFault =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'unknownName';
      readonly name: string;
      readonly at: number;
      /** Whether it stands where a function would, before a bracket. */
      readonly isFunction: boolean;
      readonly suggestion: string | null;
    }
  /** A function without its argument in brackets. */
  | { readonly kind: 'noArgument'; readonly name: string; readonly at: number }
  /** What may not stand where it does. */
  | { readonly kind: 'unexpected'; readonly found: string; readonly at: number }
  /** The text ends where a number must follow. */
  | { readonly kind: 'endsEarly'; readonly at: number }
  | { readonly kind: 'unclosed'; readonly at: number }
  | { readonly kind: 'tooDeep'; readonly limit: number }
  /** The result has no value, or none that is finite, since something is divided by zero. */
  | { readonly kind: 'zeroDivisor'; readonly at: number }
  /** The result has no value, or one beyond the largest double: 10^999. */
  | { readonly kind: 'notFinite'; readonly result: number };

/** Why what was typed is no value: no number, or a list of none. Entries count from 0. */
export type EntryFault =
  | NumberFault
  /** Brackets that make no list, nor a list of lists. */
  | { readonly kind: 'badList' }
  | { readonly kind: 'raggedList' }
  | { readonly kind: 'badEntry'; readonly entry: string; readonly fault: NumberFault };
