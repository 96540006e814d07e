// Everything that goes wrong in a page.

/**
 * Collects the errors of `page`: logged, uncaught, and requests that fail. Call `leave` before the test
 * itself takes the page away: requests that are under way then end without an answer.
 *
 * @param {import("playwright-core").Page} page
 * @returns {{errors: string[], leave: () => void}}
 */
export function watch(page) {
  const errors = [];
  const open = new Set();
  const abandoned = new Set();
  let leaving = false;
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.stack ?? error}`));
  page.on("request", (request) => {
    open.add(request);
    if (leaving && !request.isNavigationRequest()) abandoned.add(request);
  });
  page.on("framenavigated", () => (leaving = false));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => {
    open.delete(request);
    const { errorText } = request.failure() ?? {};
    if (errorText === "net::ERR_ABORTED" && abandoned.has(request)) return;
    errors.push(`request: ${request.url()} ${errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`request: ${response.url()} ${response.status()}`);
  });
  const leave = () => {
    leaving = true;
    for (const request of open) abandoned.add(request);
  };
  return { errors, leave };
}
