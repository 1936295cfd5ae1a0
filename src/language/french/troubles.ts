import type { TroubleTexts } from '../texts/keeping-texts.ts';
import { listed, titled } from './words.ts';

/** See `Catalogue.troubles`. */
export const troubles: TroubleTexts = {
  failed: {
    full: 'Le stockage du navigateur est plein, le graphe n’est donc pas enregistré. Supprimez des graphes dans la bibliothèque et réessayez, ou enregistrez celui-ci dans un fichier.',
    refused:
      'Le navigateur ne laisse cette page rien stocker, comme dans certaines fenêtres privées, le graphe n’est donc pas enregistré. Enregistrez-le dans un fichier pour le garder.',
    outdated:
      'Une version plus récente de Backflow est ouverte dans un autre onglet, celui-ci ne peut donc pas enregistrer. Enregistrez le graphe dans un fichier, puis rechargez la page.',
    failed:
      'Le navigateur n’a pas pu enregistrer le graphe. Réessayez, ou enregistrez-le dans un fichier.',
  },
  tryAgain: 'Réessayer',
  saveAsFile: 'Enregistrer dans un fichier',
  parted: (title) =>
    `Un autre onglet a aussi changé ce graphe. Ce que vous voyez ici est gardé sous « ${title} » ; rien n’est perdu.`,
  showOther: 'Montrer le graphe de l’autre onglet',
  keepCopy: 'Garder la copie',
  unreadable: (title, sentence) =>
    `« ${titled(title)} », ouvert en dernier, ne peut pas être lu : ${sentence} La bibliothèque le garde et propose son texte. Voici le premier exemple.`,
  unopened: {
    full: 'Le stockage du navigateur est plein, le graphe ouvert en dernier ne peut donc pas être lu. Voici le premier exemple.',
    refused:
      'Le navigateur ne laisse pas cette page lire ce qu’elle a stocké, le graphe ouvert en dernier n’est donc pas là. Rechargez la page pour réessayer.',
    outdated:
      'Une version plus récente de Backflow a stocké le graphe ouvert en dernier. Rechargez la page pour l’ouvrir.',
    failed:
      'Le graphe ouvert en dernier n’a pas pu être lu dans le stockage du navigateur. Rechargez la page pour réessayer.',
  },
  tooLarge: (megabytes) =>
    `Le fichier dépasse ${megabytes} Mo, plus qu’un canevas ne peut montrer.`,
  unreadableFile:
    'Le fichier ne peut pas être lu : c’est peut-être un dossier, ou il n’existe plus.',
  cutPicture: (name) =>
    `Le graphe dans ${name} est entier et ouvert, mais l’image elle-même est tronquée ; exportez-la à nouveau pour avoir les deux.`,
  notAllowed: (name) =>
    `${name} n’a pas été enregistré : la page n’a pas le droit d’y écrire. Enregistrez à nouveau en l’autorisant, ou sous un autre nom.`,
  notWritten: (name) =>
    `${name} n’a pas pu être écrit : le disque est peut-être plein ou le fichier verrouillé. Enregistrez sous un autre nom.`,
  unknownExample: (name, known) =>
    `Il n’y a pas d’exemple « ${name} » ; choisissez parmi ${listed(known)}. Voici le premier.`,
  recovered: 'Le graphe est de nouveau enregistré.',
  followed:
    'Ce graphe a été changé dans un autre onglet ou dans la bibliothèque : voici son dernier état.',
};
