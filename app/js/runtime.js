// Fetches and compiles the runtime. The worker does that, not the page: it takes a thread as long as the whole app
// takes to show itself.

/** Milliseconds between two reports of what has arrived. */
const REPORT_MS = 100;

/**
 * The compiled runtime.
 *
 * @param {string} address
 * @param {((bytes: number) => void) | null} report is told from time to time how much has arrived
 * @returns {Promise<WebAssembly.Module>}
 * @throws {Error} what went wrong, in words for the learner
 */
export async function loadRuntime(address, report) {
  const response = await fetched(address);
  // The copy is read only to be counted. The original goes to the compiler whole, with its address: browsers
  // keep compiled code under that.
  if (report) count(response.clone(), report);
  try {
    return await compiled(response);
  } catch (error) {
    throw new Error(`Python's runtime could not be compiled: ${error.message}`);
  }
}

async function fetched(address) {
  let why;
  try {
    // Behind the app, which shows the page.
    const response = await fetch(address, { priority: "low" });
    if (response.ok) return response;
    const isGone = response.status === 404 || response.status === 410;
    why = isGone ? "the server does not have it" : `the server answered ${response.status}`;
  } catch (error) {
    why = error.message;
  }
  throw new Error(`Python's runtime could not be downloaded: ${why}`);
}

async function compiled(response) {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  // Servers that do not know the file type give another one, which streaming refuses.
  return WebAssembly.compile(await response.arrayBuffer());
}

async function count(response, report) {
  let bytes = 0;
  let reported = -Infinity;
  try {
    const reader = response.body.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      bytes += value.length;
      if (performance.now() - reported < REPORT_MS) continue;
      reported = performance.now();
      report(bytes);
    }
  } catch {
    // The compiler meets the same error, and tells it.
  }
  report(bytes);
}
