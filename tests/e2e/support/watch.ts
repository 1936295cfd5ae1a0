import type { BrowserContext } from '@playwright/test';

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
  context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    note(request.url());
  });
  context.on('page', (page) =>
    page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`)),
  );
  return complaints;
}
