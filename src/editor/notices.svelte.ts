/** What the editor has to say outside the graph. */
export interface Notice {
  readonly kind: 'refusal' | 'report';
  readonly text: string;
}

const REPORT_DURATION_MS = 5000;

/** One notice at a time. A refusal stays until it is closed or replaced; a report goes by itself. */
export class Notices {
  current = $state.raw<Notice | null>(null);
  /** What is read aloud, politely. */
  announcement = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  refuse(text: string): void {
    this.#put({ kind: 'refusal', text });
  }

  report(text: string): void {
    this.#put({ kind: 'report', text });
    this.#timer = setTimeout(() => {
      this.close();
    }, REPORT_DURATION_MS);
  }

  announce(text: string): void {
    this.announcement = text;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }

  #put(notice: Notice): void {
    clearTimeout(this.#timer);
    this.current = notice;
  }
}
