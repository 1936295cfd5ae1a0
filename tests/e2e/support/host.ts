import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The folder of the built page, as in the configuration. */
const folder = resolve(import.meta.dirname, '../../..', process.env['BACKFLOW_DIST'] ?? 'dist');

/** The name of the page's first script, without its ending. */
const ENTRY = /assets\/(index-[^"]*)\.js/.exec(
  readFileSync(join(folder, 'index.html'), 'utf8'),
)![1]!;

/** A plain host of the built page, in a folder of its own, on which versions can be put. */
export class Host {
  readonly #server: Server;
  #version: string | null = null;
  #withdrawn: RegExp | null = null;

  private constructor() {
    this.#server = createServer(({ url = '/' }, response) => {
      const path = url.replace(/[?#].*$/s, '').replace(/^\/course\//, '');
      const file = join(folder, this.#oldName(path === '' ? 'index.html' : path));
      if (path.startsWith('/') || !existsSync(file) || this.#isWithdrawn(path)) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(file)] ?? 'text/plain';
      // Like many hosts, it lets browsers keep everything for a while.
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'max-age=600',
        vary: 'Origin',
      });
      const content = readFileSync(file);
      response.end(type.startsWith('text/') ? this.#newText(path, content.toString()) : content);
    });
  }

  static async start(): Promise<Host> {
    const host = new Host();
    await new Promise<void>((done) => host.#server.listen(0, '127.0.0.1', done));
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/course/`;
  }

  /** Puts another version in the place of the one that is there; it has no files of such names. */
  deploy(version: string, withdrawn: RegExp): void {
    this.#version = version;
    this.#withdrawn = withdrawn;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => {
      this.#server.close(() => {
        done();
      });
    });
  }

  #isWithdrawn(path: string): boolean {
    return this.#version !== null && (path.includes(ENTRY) || this.#withdrawn!.test(path));
  }

  #oldName(path: string): string {
    return path.replace(`index-${this.#version}`, ENTRY);
  }

  /** A text of the version: the first script and the hash have other names than in the build. */
  #newText(path: string, text: string): string {
    if (this.#version === null) return text;
    const renamed = text.replaceAll(ENTRY, `index-${this.#version}`);
    if (path !== 'sw.js') return renamed;
    return renamed
      .replace(/"[0-9a-f]{16}"/, `"${this.#version}"`)
      .replaceAll(/"assets\/[^"]*",/g, (file) => (this.#withdrawn!.test(file) ? '' : file));
  }
}
