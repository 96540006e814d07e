// One visit of a page in a browser that nobody watches. A driver that is attached to a page has the browser tell it of
// each request and keep what arrives for it: an eighth of the time to the first output. So the browser is only told
// where to go, and the page tells the server what was measured.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

import { launchOptions } from "../tests/e2e/support/chromium.mjs";
import { atRest } from "./at_rest.mjs";
import { observe, refuseServiceWorkers, tell } from "./in_page.mjs";
import { pageOf } from "./systems.mjs";
import { PATIENCE_MS, counting, withinLimit } from "./visit.mjs";

/**
 * Opens the page of `system` with this profile: gives what the page has measured when it was done with all that follows
 * the first line, and what the server and the system counted up to that line.
 *
 * @param {object} [options]
 * @param {boolean} [options.serviceWorker] whether the page may have one
 * @param {() => Promise<void>} [options.then] what the page awaits before it is done; uses nothing from outside
 */
export async function visitUnattended(server, system, profile, { serviceWorker = false, then } = {}) {
  const scripts = [
    serviceWorker ? "" : `(${refuseServiceWorkers})();`,
    system === "rehearse" ? `localStorage.clear(); (${observe})();` : "",
    `(${tell})(${then ?? null});`,
  ];
  server.embed(scripts.join("\n"));
  const { browser, port } = await launch(profile);
  try {
    await atRest(profile);
    const count = counting(server, profile);
    const [printed, settled] = [server.told("printed"), server.told("settled")];
    const page = encodeURIComponent(server.url + pageOf(system));
    await fetch(`http://127.0.0.1:${port}/json/new?${page}`, { method: "PUT" });
    await inTime(printed, system);
    const counted = count();
    return { ...(await inTime(settled, system)), ...counted };
  } finally {
    server.embed("");
    const exit = once(browser, "exit");
    // It writes down what it keeps for the next visit.
    browser.kill();
    await exit;
  }
}

/** A browser with this profile, and the port at which it is told what to open. */
async function launch(profile) {
  const { executablePath, args } = launchOptions();
  const own = [`--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"];
  const browser = spawn(executablePath, [...args, ...own], { stdio: ["ignore", "ignore", "pipe"] });
  for await (const line of createInterface({ input: browser.stderr })) {
    const port = /^DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(line)?.[1];
    if (!port) continue;
    // Nobody reads on: it must not wait for that.
    browser.stderr.resume();
    return { browser, port };
  }
  throw new Error("Chromium ended before it could be told anything");
}

/** What the page of `system` tells, unless it hangs. */
async function inTime(told, system) {
  const measured = await withinLimit(told, PATIENCE_MS);
  if (!measured) throw new Error(`the page of ${system} does not answer`);
  return measured;
}
