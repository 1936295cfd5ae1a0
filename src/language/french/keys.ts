import type { KeyTexts } from '../texts/key-texts.ts';

/** See `Catalogue.keys`. */
export const keys: KeyTexts = {
  hint: 'Cliquez sur un raccourci pour le changer : puis tapez-en un autre, Retour arrière pour aucun, Échap pour le garder.',
  reset: 'Tout rétablir',
  restored: 'Tous les raccourcis sont comme au début.',
  waiting: 'Tapez une touche …',
  none: 'aucun',
  assigned: (key, title) => `${key} : ${title}.`,
  taken: (key, title, from) => `${key} : ${title} ; plus ${from}.`,
  cleared: (title) => `${title} n’a plus de raccourci.`,
  gestures: [
    ['Aller de nœud en nœud', 'flèches'],
    ['Déplacer les nœuds sélectionnés', 'Alt + flèches, plus loin avec Maj'],
    ['Aller aux ports d’un nœud, tirer un fil', 'Entrée ; les flèches choisissent, Entrée relie'],
    [
      'Changer un nombre',
      'tapez-le, ou 1/3, sqrt(2) ; ↑ ↓, par dizaines avec Maj ; ou glissez de côté, par dixièmes avec Maj',
    ],
    ['Rétablir le nombre du fichier', 'double-cliquez dessus'],
    ['Mettre une constante sur une entrée', 'tapez son nombre quand l’entrée a le focus'],
    ['Déplacer un nœud sans qu’il s’aligne', 'tenez Ctrl en le glissant'],
    ['Sélectionner plusieurs nœuds', 'Maj + glisser, ou Maj + clic'],
    [
      'Déplacer la vue',
      'glissez le canevas ; sur les nœuds, Espace + glisser, ou le bouton du milieu',
    ],
    ['Tirer un fil', 'glissez d’un port à un port, ou à un nœud pour sa première entrée libre'],
    ['Déplacer ou retirer le bout d’un fil', 'glissez-le ; avec Maj, lâchez-le dans le vide'],
    ['Couper des fils', 'Alt + glisser en travers'],
    ['Sortir un nœud de ses fils', 'Alt + glisser'],
    ['Insérer un nœud dans un fil', 'glissez-le sur le fil ; Alt l’en empêche'],
    ['Ajouter une opération', 'double-cliquez le canevas, ou glissez-en une de la palette'],
    ['Ajouter et relier d’un coup', 'lâchez un fil sur le canevas, ou cliquez + sur un fil'],
  ],
};
