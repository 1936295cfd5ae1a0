import type { Catalogue } from '../../language/catalogue.ts';
import type { Files } from '../files/files.ts';
import type { Notice, Notices } from '../notices.svelte.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { StorageFault } from './storage-fault.ts';
import type { KeeperVoice } from './voice.ts';

/** The keeper's voice in a window: it speaks by notices, in the window's language. */
export function keeperVoice(
  keeper: Keeper,
  notices: Notices,
  files: Files,
  { keeping, troubles, history }: Catalogue,
): KeeperVoice {
  let failure: Notice | null = null;

  async function refuse(fault: StorageFault) {
    const { failed, tryAgain, saveAsFile } = await troubles();
    failure = notices.refuse(failed[fault], [
      { label: tryAgain, run: () => void keeper.retry() },
      {
        label: saveAsFile,
        run: () => {
          void files.save();
        },
      },
    ]);
  }

  async function offerOther(title: string, takeOver: () => Promise<void>) {
    const { parted, showOther, keepCopy } = await troubles();
    notices.refuse(parted(title), [
      { label: showOther, run: () => void takeOver() },
      { label: keepCopy, run: () => undefined },
    ]);
  }

  return {
    otherTab: keeping.otherTab,
    asCopy: keeping.asCopy,
    open: history.open,
    copyOf: keeping.copyOf,
    failed: (fault) => {
      void refuse(fault);
    },
    recovered: () => {
      if (notices.current === failure) notices.close();
      void troubles().then(({ recovered }) => notices.report(recovered));
    },
    followed: () => {
      void troubles().then(({ followed }) => {
        notices.report(followed);
        notices.announce(followed);
      });
    },
    parted: (title, takeOver) => {
      void offerOther(title, takeOver);
    },
  };
}
