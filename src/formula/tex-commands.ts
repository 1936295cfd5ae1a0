/** How a piece of plain text stands beside its neighbours. */
export type PieceKind =
  | 'atom'
  /** Between two operands with spaces, before one without. */
  | 'operator'
  | 'relation'
  | 'open'
  | 'close'
  | 'comma'
  | 'space'
  /** A name such as log, set apart from letters around it. */
  | 'function'
  | 'fraction';

/** A piece of plain text on its way out of TeX. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Signs and commands with a text of their own; letters and digits stand for themselves. */
export const pieceBySource: ReadonlyMap<string, Piece> = new Map(
  Object.entries({
    operator:
      '+ + - − − − * * \\cdot · \\div ÷ \\times × \\odot ⊙ \\pm ± \\circ ∘ \\oplus ⊕ \\otimes ⊗',
    relation:
      '= = < < > > \\lt < \\gt > \\le ≤ \\leq ≤ \\ge ≥ \\geq ≥ \\ne ≠ \\neq ≠ \\approx ≈ \\in ∈ \\to → \\rightarrow → \\leftarrow ← \\gets ← \\mapsto ↦ \\sim ∼ \\equiv ≡ \\propto ∝ \\mid |',
    open: '\\partial ∂ \\nabla ∇ ( ( [ [ \\{ { \\lbrace { \\lvert | \\lVert ‖ \\langle ⟨ \\lfloor ⌊',
    close: ') ) ] ] \\} } \\rbrace } \\rvert | \\rVert ‖ \\rangle ⟩ \\rfloor ⌋',
    comma: ', , ; ; \\\\ ;',
    atom: "' ′ \\infty ∞ \\top ᵀ \\ell ℓ \\square □ \\vert | \\| ‖ \\Vert ‖ \\ldots … \\dots … \\cdots ⋯ \\prime ′ \\varepsilon ε \\varphi φ \\vartheta ϑ \\% % \\# # \\& & \\_ _ \\$ $",
    function: '\\sum Σ \\prod Π \\bigodot ⊙',
  }).flatMap(([kind, signs]) => {
    const words = signs.split(' ');
    return words.flatMap((source, at) =>
      at % 2 === 0 ? [[source, { kind: kind as PieceKind, text: words[at + 1]! }] as const] : [],
    );
  }),
);

/** Commands that leave only space. */
export const spaces: ReadonlySet<string> = new Set(
  '\\quad \\qquad \\, \\; \\: \\> \\space ~'.split(' ').concat('\\ '),
);

/** Commands that leave nothing. */
export const silent: ReadonlySet<string> = new Set(
  '\\middle \\big \\bigl \\bigr \\Big \\Bigl \\Bigr \\bigg \\biggl \\biggr \\Bigg \\Biggl \\Biggr \\displaystyle \\textstyle \\scriptstyle \\limits \\nolimits \\mathopen \\mathclose \\mathrel \\mathbin \\!'.split(
    ' ',
  ),
);

/** Commands of two arguments, of which only the second is seen. */
export const hasHiddenArgument: ReadonlySet<string> = new Set(
  '\\htmlClass \\htmlId \\htmlData \\textcolor'.split(' '),
);

/** Commands whose argument is words, read letter by letter. */
export const wordCommands: ReadonlySet<string> = new Set(
  '\\text \\textrm \\textit \\textbf \\mathrm \\operatorname \\operatorname* \\mathsf \\mathtt'.split(
    ' ',
  ),
);

/** Combining marks that stand on the argument, with their names. */
export const accents: ReadonlyMap<string, readonly [mark: string, name: string]> = new Map([
  ['\\bar', ['\u0304', 'bar']],
  ['\\overline', ['\u0304', 'bar']],
  ['\\hat', ['\u0302', 'hat']],
  ['\\widehat', ['\u0302', 'hat']],
  ['\\tilde', ['\u0303', 'tilde']],
  ['\\dot', ['\u0307', 'dot']],
  ['\\vec', ['\u20d7', 'vec']],
]);
