import type { ShortTitles } from '../texts/menu-texts.ts';

/** See `Catalogue.shortTitles`. */
export const shortTitles: ShortTitles = {
  short: {
    addOperation: 'Ajouter une opération…',
    insertOnWire: 'Insérer une opération…',
    rename: 'Renommer',
    useAsOutput: 'Prendre comme sortie',
    checkNode: 'Vérifier le gradient',
    editCells: 'Modifier les cases…',
    numberSlider: 'Curseur…',
    playNumber: 'Lecture',
    makeTensor: 'En faire un vecteur ou une matrice…',
    mute: 'Court-circuiter',
    disconnect: 'Enlever les fils',
    detach: 'Sortir du graphe',
    addFrame: 'Encadrer',
    toggleMembership: 'Mettre dans le cadre ou en sortir',
    removeFrames: 'Dégrouper',
    selectAll: 'Tout sélectionner',
    tidy: 'Ranger',
    fitSelection: 'Zoomer dessus',
    fit: 'Tout montrer',
    deleteAndBridge: 'Supprimer et relier',
    delete: 'Supprimer',
  },
  shortOn: { mute: 'Remettre en circuit', playNumber: 'Pause' },
};
