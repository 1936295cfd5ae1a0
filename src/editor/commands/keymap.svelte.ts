import type { CommandName } from '../../language/texts/command-texts.ts';
import { keep, kept } from '../kept.ts';
import type { Command } from './command.ts';
import { commands } from './index.ts';

const STORE = 'backflow keys';

/** Which keys ask for which command: the registry's, but for those that a person has changed. */
export class Keymap {
  #changed = $state.raw<ReadonlyMap<string, readonly string[]>>(stored());

  /** The keys of a command. */
  of({ name, keys }: Command): readonly string[] {
    return this.#changed.get(name) ?? keys;
  }

  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  /** The command that has a key, and so would lose it to another. */
  ownerOf(key: string): Command | undefined {
    return commands.find((command) => this.of(command).includes(key));
  }

  /** Gives a key to a command, as its first, and takes it from whichever had it. */
  assign(name: CommandName, key: string): void {
    const next = new Map(this.#changed);
    for (const command of commands) {
      const keys = this.of(command);
      const others = keys.filter((one) => one !== key);
      if (command.name === name) next.set(name, [key, ...others.slice(1)]);
      else if (others.length < keys.length) next.set(command.name, others);
    }
    this.#keep(next);
  }

  /** Takes all keys from a command. */
  clear(name: CommandName): void {
    this.#keep(new Map([...this.#changed, [name, []]]));
  }

  /** Gives every command the keys of the registry again. */
  reset(): void {
    this.#keep(new Map());
  }

  #keep(changed: ReadonlyMap<string, readonly string[]>): void {
    this.#changed = changed;
    keep(STORE, Object.fromEntries(changed));
  }
}

function stored(): ReadonlyMap<string, readonly string[]> {
  const isList = (entry: [string, unknown]): entry is [string, readonly string[]] =>
    Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string');
  return new Map(Object.entries(kept(STORE) ?? {}).filter(isList));
}
