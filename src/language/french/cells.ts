import { shapeText } from '../../formula/number-text.ts';
import { symbolText } from '../../formula/symbol.ts';
import type { CellTexts, UnclearCell } from '../texts/tensor-texts.ts';

const doubts: Readonly<Record<UnclearCell['kind'], string>> = {
  grouped: 'peut avoir des milliers séparés ou non : copiez-le sans séparateur de milliers',
  bracketed: 'peut être un nombre négatif : copiez-le avec un signe moins ou sans parenthèses',
  date: 'ressemble à une date : copiez un nombre',
  several: 'peut être un seul nombre ou plusieurs : séparez les cases par des tabulations',
};

/** See `Catalogue.cells`. */
export const cells: CellTexts = {
  title: (id) => `Cases de ${symbolText(id)}`,
  cell: (row, column) => `Ligne ${row + 1}, colonne ${column + 1}`,
  kind: 'Genre',
  kinds: { scalar: 'Scalaire', vector: 'Vecteur', matrix: 'Matrice' },
  rows: 'Lignes',
  columns: 'Colonnes',
  length: 'Longueur',
  fill: 'Remplir',
  fillWith: 'Remplir de',
  fills: {
    zeros: 'zéros',
    ones: 'uns',
    identity: 'identité',
    normal: 'normale (0, 1)',
    uniform: 'uniforme [−1, 1)',
    glorot: 'Glorot',
    he: 'He',
  },
  seed: 'Graine',
  pasteHint:
    'Collez un bloc d’un tableur, d’un fichier CSV ou une liste entre crochets dans une case.',
  pasteHere: 'Collez des nombres ici ; ils remplacent toutes les cases',
  apply: 'Appliquer',
  cancel: 'Abandonner',
  bad: (count, row, column, text) => {
    const what =
      text.trim() === '' ? 'est vide' : `contient « ${text.trim()} », qui n’est pas un nombre`;
    const rest =
      count === 1
        ? ''
        : count === 2
          ? ' Une autre case attend aussi un nombre.'
          : ` ${count - 1} autres cases attendent aussi un nombre.`;
    return `Ligne ${row + 1}, colonne ${column + 1} : la case ${what}.${rest}`;
  },
  tooMany: (shape, most) =>
    `${shapeText(shape)} dépasse les ${most} cases montrées une à une : remplissez, collez par-dessus, ou réduisez la taille.`,
  refusedSize: (rows, columns, most) =>
    `${rows}×${columns} ferait plus de ${most} cases, la taille a donc été gardée.`,
  notPasted: (reason) => `Rien n’a été collé. ${reason}`,
  unclear: ({ kind, text, row, column }) =>
    `Rien n’a été collé. « ${text} », à la ligne ${row + 1}, colonne ${column + 1} du bloc, ${doubts[kind]}.`,
};
