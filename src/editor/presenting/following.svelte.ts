import { tick } from 'svelte';
import { parseDocument } from '../../document/reading/parse.ts';
import type { GraphDocument } from '../../document/graph-document.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { channelOf, readTold, type Look } from './messages.ts';

/** How long an answer is waited for. */
const PATIENCE_MS = 1500;

/** The audience's window: it shows what the presenter's tells, and can do nothing else. */
export class Following {
  readonly #workbench: Workbench;
  readonly #channel: BroadcastChannel;
  readonly #timer: ReturnType<typeof setTimeout>;
  /** Whether the presentation is waited for, shown or over, or whether there is none. */
  state = $state.raw<'waiting' | 'showing' | 'ended' | 'alone'>('waiting');
  look = $state.raw<Look | null>(null);

  /** `id` names the presentation. */
  constructor(workbench: Workbench, id: string) {
    this.#workbench = workbench;
    workbench.editor.isReadOnly = true;
    workbench.followsSteps = false;
    this.#channel = new BroadcastChannel(channelOf(id));
    this.#channel.addEventListener('message', ({ data }) => {
      this.hear(data);
    });
    this.#timer = setTimeout(() => {
      if (this.state === 'waiting') this.state = 'alone';
    }, PATIENCE_MS);
    this.#channel.postMessage({ kind: 'here' });
  }

  /** Says that the window closes. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#channel.postMessage({ kind: 'gone' });
    this.#channel.close();
  }

  /** Does what the presenter tells. Whatever else comes changes nothing. */
  hear(data: unknown): void {
    const told = readTold(data);
    if (told?.kind === 'begin') this.#channel.postMessage({ kind: 'here' });
    else if (told?.kind === 'end') this.#end();
    else if (told?.kind === 'document') {
      const parsed = parseDocument(told.text);
      if ('document' in parsed) this.#show(parsed.document);
    } else if (told?.kind === 'look' && this.state === 'showing') void this.#turnTo(told);
  }

  #show(document: GraphDocument): void {
    const { editor } = this.#workbench;
    const isFirst = editor.opened === 0;
    this.state = 'showing';
    if (isFirst) editor.open(document, '');
    else {
      // Nobody edits here but the presenter.
      editor.isReadOnly = false;
      editor.change(document, '', 'presenter');
      editor.isReadOnly = true;
    }
  }

  async #turnTo(look: Look): Promise<void> {
    const { editor, notices, text } = this.#workbench;
    this.look = look;
    if (editor.step !== look.step) {
      editor.goTo(look.step);
      notices.announce(text.announceStep(editor.trace, editor.step));
    }
    // The canvas turns to a document that has just been opened by itself, and to this after that.
    await tick();
    if (this.look === look) this.#workbench.camera?.showOpened(look.view);
  }

  #end(): void {
    this.state = this.state === 'showing' ? 'ended' : 'alone';
    this.look = this.look && { ...this.look, isBlack: false, laser: 'off', spot: null };
  }
}
