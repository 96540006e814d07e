// A plain file server, as anyone has one: no special headers, no rewriting of addresses, the site under
// a sub-path.

import http from "node:http";

import sirv from "sirv";

/** Where the site lies on the server. */
export const PREFIX = "/some/where/";

/**
 * Serves the folder `dist` under `PREFIX`, and nothing else.
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
    if (!request.url.startsWith(PREFIX)) return missing();
    request.url = request.url.slice(PREFIX.length - 1);
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
