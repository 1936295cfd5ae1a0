import type { Attachment } from 'svelte/attachments';
import type { Editor } from '../../editor/editor.svelte.ts';

/** Selects a frame or a note that the keyboard's focus comes to. A press selects by itself. */
export function selectOnFocus(editor: Editor, key: () => string): Attachment<HTMLElement> {
  return (element) => {
    let isPressed = false;
    const press = () => (isPressed = true);
    const release = () => (isPressed = false);
    const focus = () => {
      if (!isPressed && !editor.selectedItems.has(key())) editor.select([], [], [key()]);
      isPressed = false;
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointerup', release);
    element.addEventListener('focusin', focus);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointerup', release);
      element.removeEventListener('focusin', focus);
    };
  };
}
