import type { CommandName } from '../../language/texts/command-texts.ts';
import { commandNamed } from './index.ts';
import type { Command, MenuPlace } from './command.ts';

/** What context menus hold, in sections: what is wanted most often first, what takes away last. */
const order: readonly (readonly CommandName[])[] = [
  ['addOperation', 'insertOnWire', 'addNote', 'paste'],
  ['rename', 'useAsOutput', 'checkNode'],
  ['editCells', 'numberSlider', 'playNumber', 'makeTensor'],
  ['duplicate', 'copy', 'cut'],
  ['mute', 'disconnect', 'detach'],
  ['addFrame', 'toggleMembership', 'removeFrames'],
  ['undo', 'redo'],
  ['selectAll', 'tidy', 'fitSelection', 'fit', 'present', 'about'],
  ['deleteAndBridge', 'delete'],
];

/** The commands of the context menu of a place, in sections. */
export function menuSections(place: MenuPlace): readonly (readonly Command[])[] {
  return order
    .map((names) => names.map(commandNamed).filter(({ menus }) => menus.includes(place)))
    .filter((section) => section.length > 0);
}
