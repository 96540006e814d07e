// One test: a page in a browser context of its own, which must stay free of errors.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { chromium } from "playwright-core";

import { Site } from "./site.mjs";
import { watch } from "./watch.mjs";

/** Slow machines are slow: a condition that holds in the end is waited for this long. */
const PATIENCE_MS = Number(process.env.E2E_PATIENCE_MS ?? 60_000);
/** Ends a test whose conditions never come. */
const LIMIT_MS = 10 * PATIENCE_MS;

let browser;
before(async () => {
  browser = await chromium.connect(need("E2E_BROWSER"));
});
after(async () => {
  await browser?.close();
});

/**
 * Declares a test. It fails if the page logs an error, throws one, or has a request that fails.
 *
 * @param {string} name
 * @param {object} options
 * @param {import("playwright-core").BrowserContextOptions} [options.context]
 * @param {RegExp} [options.expected] errors that belong to the test: it also fails without any
 * @param {(site: Site) => Promise<void>} body
 */
export function scenario(name, options, body) {
  test(name, { timeout: LIMIT_MS }, async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      // What a service worker fetches is out of reach of `page.route`.
      serviceWorkers: "block",
      ...options.context,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const { errors, leave } = watch(page);
    try {
      await body(new Site(page, need("E2E_URL"), leave));
      const [expected, unexpected] = split(errors, options.expected);
      assert.deepEqual(unexpected, [], "the page must be free of errors");
      if (options.expected) assert.notDeepEqual(expected, [], "the error must have been met");
    } catch (error) {
      error.stack += await evidence(page, name, errors);
      throw error;
    } finally {
      await context.close();
    }
  });
}

function split(errors, expected) {
  const belongs = (error) => expected?.test(error) === true;
  return [errors.filter(belongs), errors.filter((error) => !belongs(error))];
}

async function evidence(page, name, errors) {
  const file = `${name.replace(/\W+/g, "-").slice(0, 80)}.png`;
  const path = join(need("E2E_SCREENSHOTS"), file);
  const shot = await page.screenshot({ path, timeout: PATIENCE_MS }).then(
    () => `screenshot: ${path}`,
    (error) => `no screenshot: ${error.message}`,
  );
  return [`\n${shot}`, ...errors].join("\n");
}

function need(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`start the tests with: node tests/e2e/run.mjs DIST`);
  return value;
}
