import type { LinkFault } from '../../document/link/link-fault.ts';
import { sentenceOf, type Sentences } from '../sentences.ts';
import { grouping } from '../shared/grouping.ts';
import type { LinkTexts } from '../texts/link-texts.ts';
import { faultSentence } from './faults.ts';

const grouped = grouping('fr');

/** See `Catalogue.links`. */
export const links: LinkTexts = {
  title: 'Partager',
  explanation: 'Le lien porte tout le graphe. Rien n’est envoyé nulle part.',
  link: 'Lien',
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Tapez Ctrl+C pour copier',
  length: (characters) => `${grouped(characters)} caractères`,
  long: 'Certains programmes coupent des liens aussi longs. Là où il arrive abîmé, enregistrez le graphe et envoyez le fichier.',
  tooLong:
    'Ce graphe est trop grand pour un lien. Enregistrez-le dans un fichier et envoyez celui-ci.',
  ownMachine:
    'Cette page vient de votre propre machine : d’autres ne peuvent ouvrir le lien que là où Backflow a la même adresse.',
  atStep: (position) => `Ouvrir à cette étape (${position})`,
  view: 'Vue',
  wholeGraph: 'Tout le graphe',
  thisView: 'Ce qui est visible',
  embed: 'Intégrer dans une page',
  embedMode: 'Montre',
  playable: 'le graphe avec ses étapes',
  readOnly: 'le graphe seul',
  html: 'HTML',
  qrCode: 'Code QR',
  showLarge: 'Montrer en grand',
  qrPicture: 'Code QR du lien',
  qrDense:
    'Un code aussi fin se lit mal depuis le dernier rang : montrez-le en grand, et donnez aussi le lien.',
  qrTooLong: (characters, most) =>
    `Un code QR contient ${grouped(most)} caractères, et le lien en a ${grouped(characters)}. Raccourcissez la description, ou donnez le lien lui-même.`,
  scan: 'Scannez pour ouvrir le graphe',
  untitled: 'un graphe partagé',
  openInBackflow: 'Ouvrir dans Backflow',
  fault: (fault) => sentenceOf(faults, fault),
};

const faults: Sentences<LinkFault> = {
  noLink: () =>
    'Cette adresse ne porte aucun graphe que Backflow puisse lire : recopiez le lien en entier.',
  newerLink: ({ version }) =>
    `Ce lien est de la version ${version}, faite par un Backflow plus récent : rechargez la page pour l’obtenir.`,
  cutLink: ({ found, expected }) =>
    `Ce lien a été coupé : ${grouped(found)} de ses ${grouped(expected)} caractères sont là. Recopiez-le en entier, ou demandez le fichier.`,
  damagedLink: () =>
    'Ce lien a été abîmé en chemin. Recopiez-le en entier, ou demandez le fichier.',
  largeLink: () =>
    'Ce lien est trop long, ou contient plus qu’un canevas ne peut montrer : demandez le fichier.',
  refusedLink: ({ fault }) =>
    `Le graphe de ce lien ne peut pas être ouvert : ${faultSentence(fault)}`,
};
