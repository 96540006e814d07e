// A plain file server, as anyone has one: no special headers, no rewriting of addresses, the site under
// a sub-path.

import { readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";

import sirv from "sirv";

/** Where the site lies on the server. */
export const PREFIX = "/some/where/";

/** Where it lies with a worker in which the engine cannot suspend WebAssembly. */
export const OLD_ENGINE = "/an/older/engine/";

/** The address of a worker's script below a prefix. */
const WORKER = /^assets\/worker[^/]*\.js$/;

/**
 * Serves the folder `dist` under `PREFIX` and `OLD_ENGINE`, and nothing else.
 *
 * @param {string} dist
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(dist) {
  const files = sirv(dist, { etag: true });
  const server = http.createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end("not found");
    };
    const prefix = [PREFIX, OLD_ENGINE].find((prefix) => request.url.startsWith(prefix));
    if (!prefix) return missing();
    const path = request.url.slice(prefix.length);
    if (prefix === OLD_ENGINE && WORKER.test(path)) {
      response.setHeader("content-type", "text/javascript");
      response.end(`delete WebAssembly.Suspending;\n${readFileSync(join(dist, path), "utf8")}`);
      return;
    }
    request.url = `/${path}`;
    files(request, response, missing);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${PREFIX}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
