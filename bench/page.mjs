// Figures of the built page in Chromium: how long until it prints, until it is ready again after Stop, how
// much it downloads, whether it jumps.
//
//   node bench/page.mjs DIST [--runs 7] [--json]
//
// The site is served from this machine, compressed beforehand with brotli: the times are those of the
// page, not of a network.

import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";

import { launchOptions } from "../tests/e2e/support/chromium.mjs";
import { serveCompressed } from "./compressed_server.mjs";
import { observe, stopAndRunAgain } from "./in_page.mjs";
import { summary, table } from "./summary.mjs";
import { chromiumVersion } from "./visit.mjs";

const PATIENCE_MS = 120_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "7" }, json: { type: "boolean", default: false } },
});
const [dist] = positionals;
const runs = Number(values.runs);
if (!dist || !statSync(join(dist, "index.html"), { throwIfNoEntry: false }) || !(runs >= 1)) {
  console.error("usage: node bench/page.mjs DIST [--runs 7] [--json]   (DIST holds index.html)");
  process.exit(2);
}

const progress = (text) => process.stderr.write(`${text}\n`);
progress("compressing …");
const server = await serveCompressed({ "": resolve(dist) });
try {
  const cold = [];
  const warm = [];
  for (let run = 0; run < runs; run++) {
    progress(`visit ${run + 1} of ${runs} …`);
    const profile = mkdtempSync(join(tmpdir(), "rehearse-bench-"));
    try {
      cold.push(await visit(profile));
      warm.push(await visit(profile));
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  progress("stopping …");
  const stops = await stopRuns();
  const result = {
    chromium: await chromiumVersion(),
    runs,
    figures: summary(cold, warm, stops),
    files: server.files,
    first_visit: cold[0].requests,
  };
  console.log(values.json ? JSON.stringify(result, null, 2) : table(result));
} finally {
  await server.close();
}

/** Opens the home page with this profile, in a browser of its own, and presses Run as soon as it is there. */
async function visit(profile) {
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(observe);
    server.forget();
    await page.goto(server.url, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.measured?.printed !== undefined);
    const requests = server.sent();
    // The browser keeps compiled code for the next visit when it is done with it, not before.
    await page.waitForLoadState("networkidle");
    const measured = await page.evaluate(() => globalThis.measured);
    return { ...measured, requests, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
  }
}

async function stopRuns() {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.addInitScript(observe);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${server.url}#/playground`);
    await page.locator("code-editor .cm-content").waitFor();
    const times = [];
    // The first one is before the spare worker is warm; learners seldom stop within a second.
    for (let run = 0; run < runs; run++) times.push(await page.evaluate(stopAndRunAgain, run));
    return times;
  } finally {
    await browser.close();
  }
}
