import type { NestedNumbers } from '../../engine/tensor.ts';
import type { EntryFault } from '../../formula/number-fault.ts';
import type { Workbench } from '../workbench.svelte.ts';
import { entryText, nudged, readEntry, stepFor } from './number-entry.ts';
import { NumberScrub } from './number-scrub.ts';

/** Two presses within this time are a double-click. */
const DOUBLE_CLICK_MS = 500;

/** What of the editor a field takes. */
export type FieldBench = Pick<
  Workbench,
  'editor' | 'edits' | 'probe' | 'notices' | 'text' | 'quickAdd' | 'camera' | 'focus' | 'gesture'
>;

/** A leaf and the value that its field shows, both as they are when asked for. */
export interface ShownValue {
  readonly id: string;
  readonly value: NestedNumbers;
}

/**
 * How a leaf's value is edited in its field: typed, stepped by keys, dragged, or given back. What is
 * typed takes effect with every key that leaves a value there; each session is one entry to undo.
 */
export class ValueEntry {
  readonly #workbench: FieldBench;
  readonly #shown: ShownValue;
  /** The drag of the number; a press that does not move puts the caret into the field. */
  readonly scrub: NumberScrub;
  /** What stands in the field while it is typed into; `null` while it shows the value. */
  draft = $state<string | null>(null);
  #step = 1;
  /** Whether the number was last stepped by keys, which is kept whatever is typed then. */
  #isStepped = false;
  /** Whether the field was typed into before the first press of two. */
  #wasTyping = false;
  #pressedAt = -Infinity;

  constructor(workbench: FieldBench, shown: ShownValue, focus: () => void) {
    this.#workbench = workbench;
    this.#shown = shown;
    const cancel = () => {
      this.scrub.cancel();
    };
    this.scrub = new NumberScrub({
      begin: () => {
        workbench.probe.begin(shown.id);
        workbench.gesture = { cancel };
      },
      set: (next) => {
        workbench.edits.setValue(shown.id, next);
      },
      keep: () => {
        this.#settle();
      },
      abandon: () => {
        workbench.edits.abandonValue(shown.id);
        this.#settle();
      },
      click: focus,
    });
  }

  /** Whether what stands there is no value. */
  readonly isBad = $derived.by(() => {
    const reading = this.draft === null ? null : readEntry(this.draft);
    return reading !== null && 'fault' in reading && reading.fault.kind !== 'empty';
  });

  /** The field has got the focus. */
  begin(): void {
    const { value } = this.#shown;
    if (typeof value === 'number') this.#step = this.#stepOf(value);
    this.#isStepped = false;
    this.draft = entryText(value);
  }

  type(text: string): void {
    if (this.#isStepped) this.#workbench.editor.seal();
    this.#isStepped = false;
    this.draft = text;
    const entry = readEntry(text);
    if ('value' in entry) this.#workbench.edits.setValue(this.#shown.id, entry.value);
  }

  /** Moves the number by whole steps. */
  nudge(count: number): void {
    const { probe, edits } = this.#workbench;
    const { id, value } = this.#shown;
    if (typeof value !== 'number') return;
    probe.begin(id);
    const next = nudged(value, this.#step, count);
    edits.setValue(id, next);
    this.draft = entryText(next);
    this.#isStepped = true;
  }

  /** Keeps what was typed; where that is no value, the one from before, and says so. */
  finish(): void {
    const { editor, edits, probe } = this.#workbench;
    const typed = this.draft;
    const entry = typed === null ? null : readEntry(typed);
    if (typed !== null && entry !== null && 'fault' in entry) {
      // Part of what was typed may have been a number; the one to keep is that from before.
      edits.abandonValue(this.#shown.id);
      if (entry.fault.kind !== 'empty') void this.#refuse(typed, entry.fault);
    }
    this.draft = null;
    probe.end();
    editor.seal();
  }

  /** Takes back what was typed. */
  giveUp(): void {
    this.#workbench.edits.abandonValue(this.#shown.id);
    this.draft = null;
  }

  /** Leaves the field for its node; where that is gone with what was typed, for what it was for. */
  leave(): void {
    const { editor, quickAdd, camera } = this.#workbench;
    const { id } = this.#shown;
    if (editor.node(id) === undefined) quickAdd.returnFocus();
    else camera?.focusNode(id);
  }

  /** A pointer has come down on the field, which may be the beginning of a drag. */
  press(event: PointerEvent): void {
    const { value } = this.#shown;
    if (event.timeStamp - this.#pressedAt > DOUBLE_CLICK_MS) this.#wasTyping = this.draft !== null;
    this.#pressedAt = event.timeStamp;
    if (event.button !== 0 || typeof value !== 'number' || this.draft !== null) return;
    this.scrub.press(event, value, this.#stepOf(value));
    // A press that does not move puts the caret into the field; one that does must not.
    event.preventDefault();
  }

  /** Restores the number that the document was opened with. */
  restore(): void {
    const { editor, edits, camera } = this.#workbench;
    const { id, value } = this.#shown;
    if (this.#wasTyping || typeof value !== 'number') return;
    this.draft = null;
    editor.seal();
    edits.setValue(id, editor.openedValue(id) ?? 1);
    editor.seal();
    camera?.focusNode(id);
  }

  #settle(): void {
    const { probe, editor, focus } = this.#workbench;
    this.#workbench.gesture = null;
    probe.end();
    editor.seal();
    focus.rest();
  }

  async #refuse(typed: string, fault: EntryFault): Promise<void> {
    const { text, notices } = this.#workbench;
    const { noNumber } = await text.adding();
    notices.refuse(noNumber(typed, fault));
  }

  #stepOf(number: number): number {
    return this.#workbench.editor.node(this.#shown.id)?.slider?.step ?? stepFor(number);
  }
}
