// Runs the end-to-end tests on a built site.
//
//   node tests/e2e/run.mjs DIST [FILE…]
//
// DIST is the folder that `cargo xtask build --release` writes. FILE names single files of tests, such as
// `limits`; without, all of them run. `TEST_NAME='a pattern'` runs the tests whose name matches.

import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { launchOptions } from "./support/chromium.mjs";
import { serve } from "./support/server.mjs";

const [dist, ...names] = process.argv.slice(2);
if (!dist || !statSync(join(dist, "index.html"), { throwIfNoEntry: false })) {
  console.error("usage: node tests/e2e/run.mjs DIST [FILE…]   (DIST holds index.html)");
  process.exit(2);
}

const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here)
  .filter((file) => file.endsWith(".test.mjs"))
  .filter((file) => names.length === 0 || names.some((name) => file.startsWith(name)))
  .map((file) => join(here, file));
if (files.length === 0) {
  console.error(`no tests are named ${names.join(", ")}`);
  process.exit(2);
}

const server = await serve(resolve(dist));
const browser = await chromium.launchServer(launchOptions());
// Each file is a process of its own; all share this browser.
process.env.E2E_URL = server.url;
process.env.E2E_BROWSER = browser.wsEndpoint();
process.env.E2E_SCREENSHOTS = mkdtempSync(join(tmpdir(), "rehearse-e2e-"));

let passed = 0;
let failed = 0;
const options = { files, concurrency: 1 };
if (process.env.TEST_NAME) options.testNamePatterns = [process.env.TEST_NAME];
const tests = run(options);
tests.on("test:pass", ({ skip, todo }) => {
  if (skip === undefined && todo === undefined) passed += 1;
});
tests.on("test:fail", () => (failed += 1));
const report = tests.compose(new spec());
report.pipe(process.stdout);
await new Promise((done) => report.once("end", done));
await browser.close();
await server.close();
if (passed === 0) console.error("no test ran");
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
