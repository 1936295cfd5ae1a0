import { sentenceOf, type Sentences } from '../sentences.ts';
import { grouping } from '../shared/grouping.ts';
import type { ExportFault, ExportTexts } from '../texts/export-texts.ts';
import { listed } from './words.ts';

const grouped = grouping('fr');

/** See `Catalogue.exporting`. */
export const exporting: ExportTexts = {
  title: 'Exporter',
  format: 'Format',
  holds: { step: 'Une étape', steps: 'Toutes les étapes', document: 'Le graphe' },
  formats: {
    svg: {
      name: 'SVG',
      use: 'Une image toujours nette, pour les pages, les articles et les logiciels de dessin.',
    },
    png: { name: 'PNG', use: 'Une image en pixels, que tout programme accepte.' },
    pdf: { name: 'PDF', use: 'Une page toujours nette, pour LaTeX et pour l’impression.' },
    pdfSteps: { name: 'Pages PDF', use: 'Une page par étape, à projeter comme des diapositives.' },
    gif: { name: 'GIF', use: 'Une image animée qui tourne partout, sans fin.' },
    mp4: { name: 'MP4', use: 'Une vidéo pour les diapositives et pour le web.' },
    webm: { name: 'WebM', use: 'Une vidéo pour le web.' },
    pngSeries: { name: 'Série PNG', use: 'Un PNG numéroté par étape, dans un ZIP.' },
    svgSeries: { name: 'Série SVG', use: 'Un SVG numéroté par étape, dans un ZIP.' },
    json: { name: 'JSON', use: 'Le graphe comme fichier, tel que l’écrit Enregistrer.' },
  },
  noEncoder: (names) =>
    `Ce navigateur ne sait pas écrire ${listed(names)} : prenez un autre format, ou un autre navigateur.`,
  look: 'Aspect',
  looks: {
    light: 'Clair',
    dark: 'Sombre',
    contrastLight: 'Contraste élevé, clair',
    contrastDark: 'Contraste élevé, sombre',
    mono: 'Une seule couleur, pour l’impression',
  },
  isTransparent: 'Fond transparent',
  hasValues: 'Valeurs',
  hasGradients: 'Gradients',
  moment: 'Étape',
  moments: {
    current: (position) => `Celle-ci (${position})`,
    first: 'Avant la première',
    last: 'La dernière',
  },
  region: 'Montre',
  wholeGraph: 'Tout le graphe',
  selection: 'Ce qui est sélectionné',
  frame: (title) => `Cadre : ${title}`,
  scale: 'Taille',
  times: (scale) => `${scale}×`,
  size: (width, height) => `${grouped(width)} × ${grouped(height)} pixels`,
  text: 'Texte',
  writing: {
    fonts: 'En polices : on peut y chercher',
    outlines: 'En contours : le même partout',
  },
  tempo: 'Une étape dure',
  seconds: (seconds) => `${seconds.toLocaleString('fr')} seconde${seconds < 2 ? '' : 's'}`,
  embedsDocument: 'Emporter le graphe',
  embedsDocumentWhy: 'Déposée sur Backflow, l’image se rouvre comme graphe.',
  preview: 'Aperçu de l’image',
  save: 'Enregistrer',
  copy: 'Copier',
  copyWhy: 'Copie l’image en PNG',
  cancel: 'Arrêter',
  progress: 'Exportation',
  percent: (share) => `${Math.round(share * 100)} %`,
  saved: (name) => `${name} est enregistré.`,
  copied: 'L’image est copiée.',
  cancelled: 'Arrêté : rien n’a été écrit.',
  missing: (signs) =>
    `Aucune police fournie n’a ${listed(signs)} : une case en tient lieu. Dans un SVG en polices, celle du lecteur le dessine.`,
  fault: (fault) => sentenceOf(faults, fault),
};

const faults: Sentences<ExportFault> = {
  tooLarge: ({ pixels, most, scale }) =>
    `L’image aurait ${grouped(pixels)} pixels sur son grand côté, et ${grouped(most)} peuvent être dessinés : ${
      scale === null
        ? 'montrez une partie du graphe, ou prenez SVG ou PDF.'
        : `prenez ${scale}×, ou SVG ou PDF.`
    }`,
  notDrawn: ({ width, height }) =>
    `Le navigateur n’a pas la mémoire pour une image de ${grouped(width)} × ${grouped(height)} pixels : prenez une taille plus petite, ou SVG ou PDF.`,
  tooManySteps: ({ steps, most }) =>
    `Le graphe a ${grouped(steps)} étapes, et une animation au plus ${grouped(most)} : prenez des pages PDF ou une série.`,
  notEncoded: ({ width, height }) =>
    `L’encodeur du navigateur n’accepte pas de vidéo de ${grouped(width)} × ${grouped(height)} pixels : prenez une taille plus petite, ou GIF.`,
  clipboardClosed: () =>
    'Le navigateur ne laisse aucune page copier des images ici : enregistrez plutôt l’image.',
  partMissing: () =>
    'Une partie de l’exportation n’a pas pu être chargée : vérifiez le réseau, puis recommencez.',
};
