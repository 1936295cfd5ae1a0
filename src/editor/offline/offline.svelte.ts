/** How long a page that stays open waits before it looks for a new version again. */
const LOOK_AGAIN_MS = 60 * 60 * 1000;

/** What a page and its service worker say to each other; see `src/service-worker`. */
type Message = 'takeOver' | 'tidy';

/** Keeps Backflow ready for when there is no network, and knows when a new version is there. */
export class Offline {
  /** The worker of a new version, from the moment that it could be used. */
  #next = $state.raw<ServiceWorker | null>(null);
  #lookedAt = Date.now();

  /** Whether a new version can be used by a reload. */
  get hasNewVersion(): boolean {
    return this.#next !== null;
  }

  /** Registers the worker. Where browsers refuse, as in private windows, the page does without. */
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    this.#holdVersion();
    try {
      await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    } catch {
      return;
    }
    const registration = await serviceWorker.ready;
    say(registration.active, 'tidy');
    this.#follow(registration.waiting);
    this.#follow(registration.installing);
    registration.addEventListener('updatefound', () => {
      this.#follow(registration.installing);
    });
    document.addEventListener('visibilitychange', () => {
      this.#lookAgain(registration);
    });
  }

  /** Turns to the new version, which other pages do when they are next loaded. */
  use(): void {
    const next = this.#next;
    const reload = () => {
      location.reload();
    };
    // Another page may have let it take over before.
    if (next?.state !== 'installed') {
      reload();
      return;
    }
    next.addEventListener('statechange', () => {
      if (next.state === 'activated') reload();
    });
    say(next, 'takeOver');
  }

  /** Puts the offer away until the next visit. */
  dismiss(): void {
    this.#next = null;
  }

  /** A worker is a new version when it has installed itself while another one is in charge. */
  #follow(worker: ServiceWorker | null): void {
    const look = () => {
      if (worker?.state === 'installed' && navigator.serviceWorker.controller) this.#next = worker;
    };
    look();
    worker?.addEventListener('statechange', look);
  }

  /** As long as a page holds the lock with its first script's address, its files are kept. */
  #holdVersion(): void {
    const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
    if (entry === undefined) return;
    void navigator.locks.request(
      `backflow ${entry}`,
      { mode: 'shared' },
      () => new Promise(() => undefined),
    );
  }

  #lookAgain(registration: ServiceWorkerRegistration): void {
    if (document.visibilityState !== 'visible' || Date.now() - this.#lookedAt < LOOK_AGAIN_MS)
      return;
    this.#lookedAt = Date.now();
    // Without a network there is nothing to find.
    registration.update().catch(() => undefined);
  }
}

function say(worker: ServiceWorker | null, message: Message): void {
  worker?.postMessage(message);
}
