// The service worker: keeps the files of the site, so that a later visit starts without the network and
// without unpacking the runtime again. It is a classic script at the root of the site, whose folder is
// its scope, and is published as it stands.
//
// Names with a hash never change what they hold: those are taken from the cache. Everything else, the
// page itself first of all, is asked of the network and taken from the cache only without one.
//
// Besides, it carries lines of input from the page to a worker that can only wait in a request.

const CACHE = "rehearse-1";

/** What comes before the hash in the name of a file, what follows it; `runtime-0123abcd.wasm`. */
const HASHED = /^(.*)-[0-9a-f]{8,}((?:_bg)?\.[a-z]+)$/;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope)) return;
  if (url.pathname.endsWith(LINE_OF_INPUT)) {
    event.respondWith(nextLine(mailboxOf(url.searchParams), request.signal));
    return;
  }
  event.respondWith(HASHED.test(url.pathname) ? fromCache(event) : fromNetwork(event));
});

/** The page tells the addresses of the files that it uses, or sends a line of input. */
self.addEventListener("message", (event) => {
  if (event.data.type === "line") deliver(event.data);
  else event.waitUntil(keep(event.data));
});

/** Where a worker asks for a line. */
const LINE_OF_INPUT = "/line-of-input";
/** Browsers end a service worker that answers nothing for minutes; a worker asks again after this long. */
const WAIT_MS = 20_000;

/** Of the worker that asked last under a name: its run, lines that wait for it, and what waits for a line. */
const mailboxes = new Map();

function mailboxOf(parameters) {
  const name = parameters.get("mailbox");
  const run = Number(parameters.get("run"));
  let box = mailboxes.get(name);
  // Lines of a run that is over reach no other.
  if (box?.run !== run) box = { run, lines: [], take: null };
  mailboxes.set(name, box);
  return box;
}

/** The answer to a worker: the next line as JSON, or nothing for now. */
function nextLine(box, signal) {
  return new Promise((resolve) => {
    const answer = (response) => {
      clearTimeout(timer);
      box.take = null;
      resolve(response);
    };
    const nothing = () => answer(new Response(null, { status: 204 }));
    const timer = setTimeout(nothing, WAIT_MS);
    signal.addEventListener("abort", nothing);
    box.take = () => {
      const headers = { "content-type": "application/json", "x-line-of-input": "1" };
      answer(new Response(JSON.stringify(box.lines.shift()), { headers }));
    };
    if (box.lines.length > 0) box.take();
  });
}

function deliver({ mailbox, run, line }) {
  const box = mailboxOf(new URLSearchParams({ mailbox, run }));
  box.lines.push(line);
  box.take?.();
}

async function fromCache(event) {
  // The page asks so when what it got was of no use.
  if (event.request.cache === "reload") return fetchAndKeep(event);
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
