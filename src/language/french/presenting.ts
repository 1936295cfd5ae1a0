import type { PresentingTexts } from '../texts/presenting-texts.ts';

/** See `Catalogue.presenting`. */
export const presenting: PresentingTexts = {
  bar: 'Présentation',
  whole: 'Tout le graphe',
  untitled: 'Cadre sans titre',
  slide: (number, count) => `${number} / ${count}`,
  told: (number, count) => `étape ${number} sur ${count}`,
  announced: (number, count, title) => `Diapositive ${number} sur ${count} : ${title}.`,
  end: 'Terminer la présentation',
  ended: 'La présentation est terminée.',
  laser: {
    off: 'Pointeur laser éteint.',
    dot: 'Pointeur laser : un point.',
    trail: 'Pointeur laser : une traînée qui s’efface.',
  },
  black: 'L’écran est noir.',
  notBlack: 'L’écran montre de nouveau le graphe.',
  showAgain: 'Montrer de nouveau le graphe',
  refused:
    'Le navigateur n’a pas ouvert la fenêtre du public : permettez à cette page d’ouvrir des fenêtres, puis appuyez de nouveau sur le bouton.',
  audience: {
    title: 'Fenêtre du public',
    waiting: 'En attente de la présentation…',
    alone: 'Personne ne présente ici : ouvrez cette fenêtre depuis la barre d’une présentation.',
    ended: 'La présentation est terminée.',
    fullScreen: 'Plein écran',
  },
};
