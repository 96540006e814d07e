// Begins what takes longest while the app is still on its way: a worker starts, and fetches and compiles the runtime.
// The app takes over what stands in `early` (`app/src/early.rs`); whatever fails here it does again, and
// says what is wrong. The build puts this into the head of the page, with the addresses of the two files.

/* global RUNTIME, WORKER */

/**
 * Milliseconds from the request of the page to this script on a line that brings the runtime before anybody looks at a
 * progress bar. To count what arrives would make such a start longer by a tenth.
 */
const NEAR_MS = 150;

const early = (globalThis.early = { said: [] });

try {
  early.worker = new Worker(WORKER);
  early.worker.onmessage = ({ data }) => early.said.push(data);
  early.worker.onerror = (event) => {
    event.preventDefault();
    delete early.worker;
  };
  const [page] = performance.getEntriesByType("navigation");
  const counted = !(performance.now() - page?.requestStart < NEAR_MS);
  early.worker.postMessage({ load: new URL(RUNTIME, document.baseURI).href, counted });
} catch {
  // No workers: the app finds out.
}
