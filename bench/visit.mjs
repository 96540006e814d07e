// One visit of a page in a browser of its own, with a driver that uses the page.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { launchOptions } from "../tests/e2e/support/chromium.mjs";
import { atRest, browserProcesses, readProcess } from "./at_rest.mjs";
import { READING_MS, observe, stopAndRunAgain } from "./in_page.mjs";
import { pageOf } from "./systems.mjs";

/** After this a page counts as hung. */
export const PATIENCE_MS = 120_000;
/** A program may take this long before it counts as not to be run. */
const PROGRAM_LIMIT_MS = 10_000;

/** Lines as browsers' own tools simulate them: round trip in milliseconds, bytes per second each way. */
export const LINES = {
  "4g": { latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 },
  "fast-3g": { latency: 562, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 },
};

/** The browser's version. */
export async function chromiumVersion() {
  const browser = await chromium.launch(launchOptions());
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** Lends a fresh profile of the browser to `use`, and removes it. */
export async function withProfile(use) {
  const profile = mkdtempSync(join(tmpdir(), "rehearse-bench-"));
  try {
    return await use(profile);
  } finally {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // The browser may still be writing; the system clears its folder for such files.
    }
  }
}

/**
 * Opens the page of `system` with this profile and waits for its first line; `use` gets it then.
 *
 * @param {object} options
 * @param {string} [options.line] one of `LINES`
 */
export async function visit(server, system, profile, { line, use = async () => ({}) }) {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    serviceWorkers: "block",
  });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = context.pages()[0] ?? (await context.newPage());
    if (system === "rehearse") {
      // What an earlier visit typed is kept: each is to run the program of the page.
      await page.addInitScript(() => localStorage.clear());
      await page.addInitScript(observe);
    }
    if (line) {
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, ...LINES[line] });
    }
    await atRest(profile);
    const count = counting(server, profile);
    await page.goto(server.url + pageOf(system), { waitUntil: "commit" });
    await untilMeasured(page, "printed");
    const counted = count();
    const measured = await page.evaluate(() => globalThis.measured);
    // A page that hangs in what follows would not answer.
    const used = await use(page);
    return { ...measured, ...counted, ...used };
  } finally {
    await context.close();
  }
}

/**
 * Counts from now on; what it gives tells, when it is called, what the server has sent and how much memory pages take.
 */
export function counting(server, profile) {
  // The browser has pages of its own.
  const blank = rendererMemory(profile);
  server.forget();
  return () => {
    const requests = server.sent();
    const bytes = requests.reduce((sum, { bytes }) => sum + bytes, 0);
    return { requests, bytes, memory: blank && rendererMemory(profile) - blank };
  };
}

/**
 * Waits until the page has measured `name`. The driver would look once a frame, and so have the page draw sixty frames
 * a second while it starts.
 */
export async function untilMeasured(page, name) {
  const isMeasured = (name) => globalThis.measured?.[name] !== undefined;
  await page.waitForFunction(isMeasured, name, { polling: 100 });
}

/** Milliseconds that a program takes from the call to its end; null where it fails or takes too long. */
export async function timed(page, code) {
  const time = await withinLimit(
    page.evaluate(async (code) => {
      const start = performance.now();
      try {
        await globalThis.runPython(code);
      } catch {
        return null;
      }
      return performance.now() - start;
    }, code),
  );
  return time ?? null;
}

/** Stop in a page that was read for a while, and Stop again at once; in one page, each time with another `round`. */
export async function stopTwice(page, round = 0) {
  await page.waitForTimeout(READING_MS);
  const stop = await page.evaluate(stopAndRunAgain, 2 * round);
  const { again: atOnce } = await page.evaluate(stopAndRunAgain, 2 * round + 1);
  return { ...stop, atOnce };
}

/** What `promise` gives, or undefined after so many milliseconds: by default, the time that a program may take. */
export async function withinLimit(promise, limitMs = PROGRAM_LIMIT_MS) {
  // The page may be closed while it still hangs.
  promise.catch(() => {});
  let timer;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, limitMs)));
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Bytes of memory that the pages of the browser with this profile use: their private part and their share
 * of the rest, as Linux counts it. Null elsewhere.
 */
export function rendererMemory(profile) {
  const sizes = browserProcesses(profile, "--type=renderer").map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(readProcess(pid, "smaps_rollup"))?.[1] ?? 0),
  );
  return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size * 1024, 0) : null;
}
