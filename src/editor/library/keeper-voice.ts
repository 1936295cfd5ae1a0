import type { Catalogue } from '../../language/catalogue.ts';
import type { Files } from '../files/files.ts';
import type { Notice, Notices } from '../notices.svelte.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { KeeperVoice } from './voice.ts';

/** The keeper's voice in a window: it speaks by notices, in the window's language. */
export function keeperVoice(
  keeper: Keeper,
  notices: Notices,
  files: Files,
  { keeping, history }: Catalogue,
): KeeperVoice {
  let failure: Notice | null = null;
  return {
    otherTab: keeping.otherTab,
    asCopy: keeping.asCopy,
    open: history.open,
    copyOf: keeping.copyOf,
    failed: (fault) => {
      failure = notices.refuse(keeping.failed[fault], [
        { label: keeping.tryAgain, run: () => void keeper.retry() },
        {
          label: keeping.saveAsFile,
          run: () => {
            void files.save();
          },
        },
      ]);
    },
    recovered: () => {
      if (notices.current === failure) notices.close();
      notices.report(keeping.recovered);
    },
    followed: () => {
      notices.report(keeping.followed);
      notices.announce(keeping.followed);
    },
    parted: (title, takeOver) => {
      notices.refuse(keeping.parted(title), [
        { label: keeping.showOther, run: () => void takeOver() },
        { label: keeping.keepCopy, run: () => undefined },
      ]);
    },
  };
}
