import { download } from '../../editor/files/download.ts';
import { fileName } from '../../editor/files/file-name.ts';

/** Hands over the text of what cannot be read, as it is stored. */
export function saveText({ title, text }: { readonly title: string; readonly text: string }): void {
  download(`${fileName(title)}.txt`, new Blob([text], { type: 'text/plain' }));
}
