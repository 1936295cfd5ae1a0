/** Where the page itself stands among the files. */
const PAGE = './';

/** The names of pages' locks begin so; the address of the page's first script follows. */
const LOCK_PREFIX = 'backflow ';

const here = globalThis as unknown as ServiceWorkerGlobalScope;
const { scope } = here.registration;
/** Other copies of Backflow on the same host have other scopes. */
const CACHE_PREFIX = `backflow ${scope} `;
const CACHE = `${CACHE_PREFIX}${OFFLINE_VERSION}`;

/** Stores the files of this version. Fails as a whole, and the version is then not used. */
export async function storeFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const file of OFFLINE_LATER) {
    const stored = await storedFile(addressOf(file));
    if (stored !== undefined) await cache.put(addressOf(file), stored);
  }
  await Promise.all(
    OFFLINE_FILES.map(async (file) => {
      await cache.put(addressOf(file), await fetchFile(file));
    }),
  );
  const page = await cache.match(addressOf(PAGE));
  // A host that is just being given another version hands out files of both.
  if (!(await page!.text()).includes(OFFLINE_ENTRY))
    throw new Error('The page is of another version');
}

/** Stores what was fetched, if it is one of the files that wait until they are asked for. */
export async function keepForLater(address: string, response: Response): Promise<void> {
  if (!response.ok || !OFFLINE_LATER.some((file) => addressOf(file) === address)) return;
  await (await caches.open(CACHE)).put(address, response.clone());
}

/** A stored file of this version, or of an older one that is still kept. */
export async function storedFile(address: string): Promise<Response | undefined> {
  const older = (await cacheNames()).filter((name) => name !== CACHE);
  for (const name of [CACHE, ...older]) {
    // Hosts vary their answers by headers that do not matter here.
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The page of this version. */
export async function storedPage(): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(addressOf(PAGE), { ignoreVary: true });
}

/** Removes the versions of which no page is open any more, unless a newer one is on its way. */
export async function removeOldVersions(): Promise<void> {
  const { held = [] } = await here.navigator.locks.query();
  const entries = held.flatMap(({ name = '' }) =>
    name.startsWith(LOCK_PREFIX) ? [name.slice(LOCK_PREFIX.length)] : [],
  );
  // What a page asks for follows from its first script.
  const foreign = await entriesIn(entries, CACHE, false);
  for (const name of (await cacheNames()).filter((other) => other !== CACHE)) {
    const isInUse = (await entriesIn(foreign, name, true)).length > 0;
    const isNewerComing = here.registration.installing ?? here.registration.waiting;
    if (!isInUse && !isNewerComing) await caches.delete(name);
  }
}

/** The part of an address below the page's folder, without query; `null` for any other address. */
export function pathInScope(address: string): string | null {
  return address.startsWith(scope) ? address.slice(scope.length).replace(/[?#].*$/s, '') : null;
}

/** A file whose name holds its hash never changes: what is stored already is not fetched again. */
async function fetchFile(file: string): Promise<Response> {
  const isImmutable = file.startsWith('assets/');
  const stored = isImmutable ? await storedFile(addressOf(file)) : undefined;
  const response =
    stored ?? (await fetch(addressOf(file), { cache: isImmutable ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

/** Those of the addresses that are in a cache, or those that are not. */
async function entriesIn(
  addresses: readonly string[],
  name: string,
  isThere: boolean,
): Promise<string[]> {
  const cache = await caches.open(name);
  const found = await Promise.all(addresses.map((address) => cache.match(address)));
  return addresses.filter((_, at) => (found[at] !== undefined) === isThere);
}

async function cacheNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}

function addressOf(file: string): string {
  return new URL(file, scope).href;
}
