/** What can be done about a notice, by a button in it. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the editor has to say outside the graph. */
export interface Notice {
  readonly kind: 'refusal' | 'report';
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

const REPORT_DURATION_MS = 5000;
/** What asks for a choice stays longer. */
const CHOICE_DURATION_MS = 12_000;

/**
 * One notice at a time. A refusal stays until it is closed or replaced, as does a reminder; a report
 * goes by itself.
 */
export class Notices {
  current = $state.raw<Notice | null>(null);
  /** What is read aloud, politely. */
  announcement = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  refuse(text: string, actions: readonly NoticeAction[] = []): Notice {
    return this.#put({ kind: 'refusal', text, actions });
  }

  report(text: string, actions: readonly NoticeAction[] = []): Notice {
    const notice = this.#put({ kind: 'report', text, actions });
    const duration = actions.length > 0 ? CHOICE_DURATION_MS : REPORT_DURATION_MS;
    this.#timer = setTimeout(() => {
      this.close();
    }, duration);
    return notice;
  }

  /** What is to be done stays until the next edit; it is read aloud as well. */
  remind(text: string): Notice {
    this.announce(text);
    return this.#put({ kind: 'report', text, actions: [] });
  }

  announce(text: string): void {
    this.announcement = text;
  }

  /** Takes back what an edit has made old; what asks for a choice still does. */
  outdate(): void {
    if (this.current?.actions.length === 0) this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }

  #put(notice: Notice): Notice {
    clearTimeout(this.#timer);
    this.current = notice;
    return notice;
  }
}
