// Begins what takes longest while the app is still on its way: the runtime is fetched and compiled, a worker starts.
// The app takes over what stands in `early` (`app/src/early.rs`); whatever fails here it does again, and
// says what is wrong. The build puts this into the head of the page, with the addresses of the two files.

/* global RUNTIME, WORKER */

const early = (globalThis.early = {});

try {
  // Behind the app, which shows the page.
  const response = fetch(RUNTIME, { priority: "low" });
  early.response = response.then((response) => response.clone());
  early.module = WebAssembly.compileStreaming(response);
  for (const promise of [early.response, early.module]) promise.catch(() => {});
  early.worker = new Worker(WORKER);
  early.worker.onmessage = ({ data }) => (early.said = data);
  early.worker.onerror = (event) => {
    event.preventDefault();
    delete early.worker;
  };
  early.module.then((module) => early.worker.postMessage({ module })).catch(() => {});
} catch {
  // No workers, or no WebAssembly: the app finds out.
}
