// Figures of the built page in Chromium: how long until it prints, until it is ready again after Stop, how
// much it downloads, whether it jumps.
//
//   node bench/page.mjs DIST [--runs 7] [--json]
//
// The site is served from this machine, compressed beforehand with brotli: the times are those of the
// page, not of a network.

import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";

import { launchOptions } from "../tests/e2e/support/chromium.mjs";
import { serveCompressed } from "./compressed_server.mjs";
import { observe } from "./in_page.mjs";
import { summary, table } from "./summary.mjs";
import { visitUnattended } from "./unattended.mjs";
import { PATIENCE_MS, chromiumVersion, stopTwice, withProfile } from "./visit.mjs";

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
    await withProfile(async (profile) => {
      cold.push(await visitUnattended(server, "rehearse", profile));
      warm.push(await visitUnattended(server, "rehearse", profile));
    });
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

async function stopRuns() {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.addInitScript(observe);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(server.url);
    await page.locator("code-editor .cm-content").waitFor();
    const times = [];
    for (let run = 0; run < runs; run++) times.push(await stopTwice(page, run));
    return times;
  } finally {
    await browser.close();
  }
}
