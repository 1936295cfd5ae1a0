import { readFragment } from '../../document/link/fragment.ts';
import { writeDocument } from '../../document/write.ts';
import type { Editor } from '../editor.svelte.ts';
import { unpackLink } from './link.ts';
import type { Workbench } from '../workbench.svelte.ts';

/**
 * Opens the graph that the address's fragment carries, at its step and in its view. Where it carries
 * none that can be opened, it says so after what is done otherwise.
 */
export async function openLink(
  workbench: Workbench,
  otherwise: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { editor, files, notices, player } = workbench;
  const link = readFragment(location.hash);
  if (link === null) {
    await otherwise();
    return;
  }
  const [unpacked, texts] = await Promise.all([unpackLink(link.graph), workbench.text.links()]);
  if ('fault' in unpacked) {
    await otherwise();
    notices.refuse(texts.fault(unpacked.fault));
    return;
  }
  player.pause();
  workbench.opening = link;
  const { document } = unpacked;
  await files.openText(document.title ?? texts.untitled, writeDocument(document));
  editor.goTo(link.step);
  letGoOfAddress(editor);
}

/** An address that carries a graph is that graph's; it is dropped as soon as another one is shown. */
function letGoOfAddress(editor: Editor): void {
  const opened = editor.document;
  const stop = $effect.root(() => {
    $effect(() => {
      if (editor.document === opened) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      stop();
    });
  });
}
