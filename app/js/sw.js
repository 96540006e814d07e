// The service worker: keeps the files of the site, so that a later visit starts without the network and
// without unpacking the runtime again. It is a classic script at the root of the site, whose folder is
// its scope, and is published as it stands.
//
// Names with a hash never change what they hold: those are taken from the cache. Everything else, the
// page itself first of all, is asked of the network and taken from the cache only without one.

const CACHE = "rehearse-1";

/** What comes before the hash in the name of a file, what follows it; `runtime-0123abcd.wasm`. */
const HASHED = /^(.*)-[0-9a-f]{8,}((?:_bg)?\.[a-z]+)$/;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope)) return;
  event.respondWith(HASHED.test(url.pathname) ? fromCache(event) : fromNetwork(event));
});

/** The page tells the addresses of the files that it uses. */
self.addEventListener("message", (event) => {
  event.waitUntil(keep(event.data));
});

async function fromCache(event) {
  return (await match(event.request)) ?? fetchAndKeep(event);
}

async function fromNetwork(event) {
  try {
    return await fetchAndKeep(event);
  } catch (error) {
    const kept = await match(event.request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** The response at once; it is kept meanwhile. */
async function fetchAndKeep(event) {
  const response = await fetch(event.request);
  event.waitUntil(put(event.request, response.clone()));
  return response;
}

/** Keeps what the page uses, and drops what an earlier version of it used instead. */
async function keep(addresses) {
  const cache = await caches.open(CACHE);
  const current = new Map();
  for (const address of addresses) {
    const stem = stemOf(address);
    if (stem) current.set(stem, address);
  }
  for (const request of await cache.keys()) {
    const newer = current.get(stemOf(request.url));
    if (newer && newer !== request.url) await cache.delete(request);
  }
  for (const address of addresses) {
    if (!address.startsWith(self.registration.scope) || (await cache.match(address))) continue;
    try {
      await put(address, await fetch(address));
    } catch {
      // Without a network it is kept the next time.
    }
  }
}

function stemOf(address) {
  return HASHED.exec(address)?.slice(1).join(" ");
}

/** What is kept; nothing where the browser refuses. */
async function match(request, options) {
  try {
    return await (await caches.open(CACHE)).match(request, options);
  } catch {
    return undefined;
  }
}

/** Keeps a response, unless it is an error or there is no room. */
async function put(request, response) {
  if (!response.ok || response.status === 206) return;
  try {
    await (await caches.open(CACHE)).put(request, response);
  } catch {
    // The page works without.
  }
}
