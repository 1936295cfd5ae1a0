import {
  keepForLater,
  pathInScope,
  removeOldVersions,
  storedFile,
  storedPage,
  storeFiles,
} from './store.ts';

/**
 * Keeps one version of Backflow ready for when there is no network. A new version waits until a
 * page asks for it, or until no page of the old one is open.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(storeFiles());
});

worker.addEventListener('activate', (event) => {
  // The page of a first visit goes on without a network too.
  event.waitUntil(removeOldVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === 'takeOver') void worker.skipWaiting();
  if (event.data === 'tidy') event.waitUntil(removeOldVersions());
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const path = method === 'GET' ? pathInScope(url) : null;
  if (path === null) return;
  if (mode !== 'navigate') event.respondWith(orFetched(storedFile(url), event.request));
  else if (path === '' || path === 'index.html') {
    event.respondWith(orFetched(storedPage(), event.request));
  }
});

async function orFetched(
  stored: Promise<Response | undefined>,
  request: Request,
): Promise<Response> {
  const found = await stored;
  if (found !== undefined) return found;
  const response = await fetch(request);
  await keepForLater(request.url, response);
  return response;
}
