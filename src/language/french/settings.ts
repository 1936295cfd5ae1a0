import type { SettingsTexts } from '../texts/settings-texts.ts';

const themes = {
  system: 'Comme le système',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste élevé',
} as const;

/** See `Catalogue.settings`. */
export const settings: SettingsTexts = {
  title: 'Réglages',
  theme: {
    title: 'Aspect',
    explanation:
      'Le contraste élevé est noir sur blanc, ou blanc sur noir là où le système est sombre.',
    choices: themes,
    chosen: (theme) => `Aspect : ${themes[theme].toLowerCase()}.`,
  },
  language: { title: 'Langue', system: 'Comme le navigateur' },
  navigation: {
    title: 'Souris ou pavé tactile',
    explanation:
      'Zoomer marche toujours en pinçant et par Ctrl + molette ; glisser le fond du canevas déplace la vue.',
    choices: {
      auto: 'Distinguer : la molette zoome, deux doigts déplacent',
      mouse: 'Souris : la molette zoome',
      trackpad: 'Pavé tactile : la molette et deux doigts déplacent',
    },
  },
  switches: {
    hasSingleKeys: {
      title: 'Raccourcis d’une seule touche',
      explanation:
        'Comme N pour une note. Désactivés, seules les touches avec Ctrl ou Alt sont des commandes.',
    },
    snaps: {
      title: 'Aimantation',
      explanation: 'Ce qu’on glisse s’aimante aux voisins et à la grille ; Ctrl la suspend.',
    },
    hasMinimap: {
      title: 'Mini-carte',
      explanation: 'Tout le graphe, en petit, dans un coin : glissez-y pour déplacer la vue.',
    },
    isPaletteOpen: { title: 'Palette', explanation: 'Les opérations, à côté du canevas.' },
    isInspectorOpen: {
      title: 'Inspecteur',
      explanation: 'Ce qu’il y a à savoir sur ce qui est sélectionné.',
    },
  },
  kept: 'Les réglages prennent effet aussitôt et restent dans ce navigateur.',
};
