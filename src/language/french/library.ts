import { dayOf, isJustNow } from '../shared/day-of.ts';
import type { LibraryTexts } from '../texts/keeping-texts.ts';

const time = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });
const second = new Intl.DateTimeFormat('fr', { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long' });
const longDay = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' });

/** `à l’instant`, `aujourd’hui à 14:03`, `le 3 mai à 14:03`, `le 3 mai 2026`. */
function when(at: number, now: number): string {
  return isJustNow(at, now) ? 'à l’instant' : dated(at, now, time);
}

/** The same to the second, since versions can follow each other closely. */
function moment(at: number, now: number): string {
  return dated(at, now, second);
}

function dated(at: number, now: number, clock: Intl.DateTimeFormat): string {
  switch (dayOf(at, now)) {
    case 'today':
      return `aujourd’hui à ${clock.format(at)}`;
    case 'thisYear':
      return `le ${day.format(at)} à ${clock.format(at)}`;
    case 'otherYear':
      return `le ${longDay.format(at)}`;
  }
}

/** See `Catalogue.library`. */
export const library: LibraryTexts = {
  title: 'Bibliothèque',
  empty: 'Il n’y a encore rien ici. Chaque graphe que vous modifiez s’y enregistre de lui-même.',
  closed: {
    full: 'Le stockage du navigateur est plein, et la bibliothèque ne peut pas être lue. Libérez de la place sur cet appareil et rechargez la page.',
    refused:
      'Le navigateur ne laisse cette page rien stocker, comme dans certaines fenêtres privées, il n’y a donc pas de bibliothèque. Enregistrez les graphes dans des fichiers pour les garder.',
    outdated:
      'Une version plus récente de Backflow est ouverte dans un autre onglet. Rechargez la page pour voir la bibliothèque.',
    failed: 'Le navigateur n’a pas pu lire la bibliothèque. Fermez-la, et rouvrez-la.',
  },
  edited: (at, now) => `Modifié ${when(at, now)}`,
  savedAt: (at, now, label) => `${label === '' ? 'Enregistré' : label}, ${moment(at, now)}`,
  isOpen: 'Sur le canevas',
  open: 'Ouvrir',
  rename: 'Renommer',
  duplicate: 'Dupliquer',
  delete: 'Supprimer',
  versions: 'Versions',
  actionOn: (action, title) => `${action} « ${title} »`,
  nameField: (title) => `Titre de « ${title} »`,
  picture: (title) => `Image de « ${title} »`,
  deleted: (title) => `« ${title} » est supprimé.`,
  undo: 'Annuler',
  unreadable: (sentence) => `Illisible : ${sentence} Son texte est gardé.`,
  downloadText: 'Enregistrer son texte dans un fichier',
  notDone: {
    full: 'Le stockage du navigateur est plein : rien n’a été changé. Supprimez des graphes pour faire de la place.',
    refused: 'Le navigateur ne laisse cette page rien stocker : rien n’a été changé.',
    outdated:
      'Une version plus récente de Backflow est ouverte dans un autre onglet : rechargez la page pour changer la bibliothèque.',
    failed: 'Le navigateur n’a pas pu le faire : rien n’a été changé. Réessayez.',
  },
  back: 'Retour à la bibliothèque',
  versionsOf: (title) => `Versions de « ${title} »`,
  noVersions: 'Pas encore de version antérieure : chaque modification enregistrée en fait une.',
  current: 'Tel qu’il est',
  asOpened: (at, now) => `Tel qu’il a été ouvert, ${moment(at, now)}`,
  restore: 'Rétablir cette version',
  restored: (at, now) => `rétablir la version de ${moment(at, now)}`,
};
