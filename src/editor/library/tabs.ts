/** Word between the tabs of one browser: which document of the library has changed. */
export class Tabs {
  #channel: BroadcastChannel | null;

  /** `onChange` hears of changes that other tabs have made. */
  constructor(onChange: (recordId: string) => void) {
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('backflow') : null;
    this.#channel?.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') onChange(data);
    });
  }

  /** Tells the other tabs of a change. */
  tell(recordId: string): void {
    this.#channel?.postMessage(recordId);
  }

  /** Hears and says nothing from then on. */
  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}
