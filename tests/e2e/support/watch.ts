import type { BrowserContext } from '@playwright/test';

const BLOCKED = 'warning: Service Worker registration blocked by Playwright';

/**
 * The list, growing as the pages live, of what a silent page does not do: console messages of any
 * kind, uncaught errors, and requests to any host but its own.
 */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  const note = (address: string) => {
    const url = new URL(address);
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`request: ${address}`);
  };
  context.on('console', (message) => {
    const complaint = `${message.type()}: ${message.text()}`;
    // The test tool says so where it keeps service workers away, as it does by default.
    if (complaint !== BLOCKED) complaints.push(complaint);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    note(request.url());
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`)),
  );
  return complaints;
}
