import type { ItemTexts } from '../texts/item-texts.ts';
import { counted, countedEach } from './words.ts';

/** See `Catalogue.items`. */
export const items: ItemTexts = {
  frame: {
    name: (title, count) => `Cadre ${title}, ${counted(count, 'nœud')}`,
    untitled: 'Cadre',
    titleField: 'Titre du cadre',
    colors: {
      gray: 'Gris',
      blue: 'Bleu',
      green: 'Vert',
      yellow: 'Jaune',
      red: 'Rouge',
      purple: 'Violet',
    },
    color: 'Couleur',
    ungroup: 'Dégrouper',
    hint: 'Glissez le titre ou le bord pour déplacer ce qui est dedans. Lâchez un nœud à l’intérieur pour l’y mettre ; tapez F en le glissant pour l’en sortir.',
  },
  note: {
    name: (beginning) => (beginning === '' ? 'Note vide' : `Note : ${beginning}`),
    field: 'Texte de la note',
    empty: 'Note vide : double-cliquez pour écrire.',
    placeholder: 'Markdown, avec $mathématiques$',
    size: 'Taille de la note : les flèches la changent',
    edit: 'Modifier le texte',
    hint: 'Markdown avec des formules entre dollars. Ctrl + clic suit un lien.',
  },
  about: {
    title: 'À propos de ce graphe',
    empty: 'Ce graphe n’a pas encore de description.',
    field: 'Description',
    edit: 'Modifier',
    done: 'Terminer',
    syntax: 'Markdown, avec des mathématiques entre dollars : $\\frac{\\partial f}{\\partial x}$.',
  },
  selected: (nodes, frames, notes) =>
    `Sélection : ${countedEach({ nœud: nodes, cadre: frames, note: notes })}.`,
  brokenTex: (position) =>
    position === null
      ? 'Cette formule ne peut pas être composée : corrigez son TeX.'
      : `Cette formule ne peut pas être composée : corrigez son TeX au caractère ${position}.`,
  followLink: (address) => `${address} (Ctrl + clic)`,
};
