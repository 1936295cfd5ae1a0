import type { ShortTitles } from '../texts/menu-texts.ts';

/** See `Catalogue.shortTitles`. */
export const shortTitles: ShortTitles = {
  short: {
    addOperation: 'Add an operation …',
    insertOnWire: 'Insert an operation …',
    rename: 'Rename',
    useAsOutput: 'Use as output',
    checkNode: 'Check gradient',
    editCells: 'Edit cells …',
    numberSlider: 'Slider …',
    playNumber: 'Play',
    makeTensor: 'Make a vector or matrix …',
    mute: 'Mute',
    disconnect: 'Remove wires',
    detach: 'Pull out',
    addFrame: 'Frame',
    toggleMembership: 'Into or out of the frame',
    removeFrames: 'Ungroup',
    selectAll: 'Select all',
    tidy: 'Tidy up',
    fitSelection: 'Zoom to it',
    fit: 'Show all',
    deleteAndBridge: 'Delete and bridge',
    delete: 'Delete',
  },
  shortOn: { mute: 'Unmute', playNumber: 'Pause' },
};
