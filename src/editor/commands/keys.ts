import type { Command } from './command.ts';
import { commands } from './index.ts';
import type { Keymap } from './keymap.svelte.ts';

/** How long the second key of two may be waited for. */
const SEQUENCE_MS = 2000;

/** Reads key presses: which command they ask for, one key or several in a row. */
export class KeyReader {
  readonly #keymap: Keymap;
  readonly #among: readonly Command[];
  #begun: readonly string[] = [];
  #beganAt = 0;

  /** Reads the keys of these commands, without others all that are no mode's. */
  constructor(keymap: Keymap, among = commands.filter(({ isModal }) => !isModal)) {
    this.#keymap = keymap;
    this.#among = among;
  }

  /**
   * The command that a press asks for; `'begun'` where further keys must follow; or `undefined`. Of
   * the keys typed into a field only those of commands made for fields count, and keys without Ctrl,
   * ⌘ or Alt only where `hasSingleKeys` says so.
   */
  read(event: KeyboardEvent, hasSingleKeys: boolean): Command | 'begun' | undefined {
    const isTyping = isForField(event);
    const begun = event.timeStamp - this.#beganAt < SEQUENCE_MS ? this.#begun : [];
    this.#begun = [];
    if (isModifier(event.key)) {
      this.#begun = begun;
      return undefined;
    }
    for (const candidate of this.#among) {
      if (isTyping && !candidate.isForFields) continue;
      for (const key of this.#keymap.of(candidate)) {
        if (!hasSingleKeys && isSingleKey(key)) continue;
        const presses = key.split(' ');
        const isNext =
          begun.every((press, at) => press === presses[at]) &&
          matches(event, presses[begun.length] ?? '');
        if (isNext && presses.length === begun.length + 1) return candidate;
        if (isNext) {
          this.#begun = presses.slice(0, begun.length + 1);
          this.#beganAt = event.timeStamp;
        }
      }
    }
    return this.#begun.length > 0 ? 'begun' : undefined;
  }
}

/** Whether a key is a letter, a digit or a sign alone, which people who dictate may not want. */
function isSingleKey(key: string): boolean {
  return key.length === 1 || /^Shift\+.$/.test(key);
}

/** What a press is called among the keys of commands; `null` for a modifier alone. */
export function keyOf(event: KeyboardEvent): string | null {
  const { key, code, altKey, shiftKey } = event;
  if (isModifier(key)) return null;
  const letter = /^Key(.)$/.exec(code)?.[1]?.toLowerCase();
  const name = altKey && letter !== undefined ? letter : key.length === 1 ? key.toLowerCase() : key;
  const isSign = name.length === 1 && name === name.toUpperCase();
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    altKey ? 'Alt+' : '',
    shiftKey && !isSign ? 'Shift+' : '',
  ];
  return modifiers.join('') + name;
}

/** A key as people read it: `Ctrl + Z`. */
export function keyText(key: string, isMac = /Mac|iPhone|iPad/.test(navigator.platform)): string {
  const press = (text: string) =>
    partsOf(text)
      .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : part))
      .map((part) =>
        part.length === 1
          ? part.toUpperCase()
          : part.replace('ArrowLeft', '←').replace('ArrowRight', '→'),
      )
      .join(' + ');
  return key.split(' ').map(press).join(', ');
}

function matches(event: KeyboardEvent, key: string): boolean {
  const parts = partsOf(key);
  const name = parts.at(-1) ?? '';
  if ((event.ctrlKey || event.metaKey) !== parts.includes('Mod')) return false;
  if (event.altKey !== parts.includes('Alt')) return false;
  // The shift key is part of how a sign such as `>` is typed; it tells apart only named letters.
  const isSign = name.length === 1 && name.toLowerCase() === name.toUpperCase();
  const fitsShift = parts.includes('Shift')
    ? event.shiftKey
    : isSign || name.length > 1 || !event.shiftKey;
  // With Alt, some systems type another letter; a digit with Shift is another sign.
  const isPlace =
    (/^\d$/.test(name) && event.code === `Digit${name}`) ||
    (event.altKey && event.code === `Key${name.toUpperCase()}`);
  return fitsShift && (isPlace || event.key.toLowerCase() === name.toLowerCase());
}

function partsOf(key: string): string[] {
  return key.endsWith('+') ? [...key.slice(0, -1).split('+').filter(Boolean), '+'] : key.split('+');
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(key);
}

/** What takes keys but no text has its own use for these alone. */
const CONTROL_KEYS = /^(Arrow.*|Home|End|Page.*| |Enter)$/;

/** Whether a key is for the field that has the focus. */
function isForField({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || !target.matches('input, textarea, select')) return false;
  return (
    !target.matches('input:is([type=range], [type=checkbox], [type=radio])') ||
    CONTROL_KEYS.test(key)
  );
}
