// What can be asked of any page: is it wider than the screen, does it jump, where is the focus, what
// does it do while a file is on its way.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA and good practice, one line for each element. */
export async function accessibilityFaults(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

/** Pixels by which the page is wider than its window. */
export function overhang(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement;
    return scrollWidth - clientWidth;
  });
}

/** Starts to add up layout shifts; call it before the page is opened. */
export async function watchShifts(page) {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        globalThis.shifts.push({
          value: entry.value,
          afterInput: entry.hadRecentInput,
          moved: entry.sources.map(({ node }) => node?.className || node?.nodeName),
        });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts so far that the learner did not cause. */
export function shifts(page) {
  // A frame later, so that what was drawn last is in.
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return globalThis.shifts.filter(({ afterInput }) => !afterInput);
  });
}

/** Whether the focus is on `locator` or within it, shadow roots included. */
export function hasFocus(locator) {
  return locator.evaluate((element) => {
    let active = document.activeElement;
    while (active) {
      if (element.contains(active)) return true;
      const root = active.getRootNode();
      if (root instanceof ShadowRoot && element.contains(root.host)) return true;
      active = active.shadowRoot?.activeElement ?? null;
    }
    return false;
  });
}

/** Presses Tab until `locator` has the focus; out of editors, in which Tab indents, by Escape. */
export async function tabTo(page, locator, limit = 80) {
  for (let count = 0; count < limit; count++) {
    const editing = await page.evaluate(() => document.activeElement?.localName === "code-editor");
    if (editing) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    if (await hasFocus(locator)) return;
  }
  throw new Error(`${limit} presses of Tab do not lead to ${locator}`);
}

/** Lightness of the page's background, 0 to 255. */
export function lightness(page) {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    // The body is painted over the document, and either may leave it to the other.
    for (const element of [document.documentElement, document.body]) {
      canvas.fillStyle = getComputedStyle(element).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  });
}

/** Holds requests for `pattern` back; gives what lets them go, and what waits for the first. */
export async function holdBack(page, pattern) {
  let letGo;
  let met;
  const held = new Promise((resolve) => (letGo = resolve));
  const asked = new Promise((resolve) => (met = resolve));
  await page.route(pattern, async (route) => {
    met();
    await held;
    await route.continue();
  });
  return { letGo, asked };
}

/**
 * Waits until the service worker has kept all that this visit used, and all chapters and exercises. Sent to
 * the page as text: it uses nothing from outside.
 */
export async function siteIsKept() {
  const used = performance.getEntriesByType("resource").map((entry) => entry.name);
  const { chapters } = await (await fetch(document.getElementById("contents-file").href)).json();
  const content = chapters.flatMap(({ text, tasks }) => [text, tasks]).filter(Boolean);
  const addresses = content.map(({ address }) => new URL(address, document.baseURI).href);
  const wanted = [location.href.split("#")[0], ...used, ...addresses];
  const cache = await caches.open("rehearse-1");
  // The page knows nothing of what its worker has fetched.
  const hasRuntime = async () =>
    (await cache.keys()).some(({ url }) => /\/runtime-[0-9a-f]{8}\.wasm$/.test(url));
  while (
    !(await hasRuntime()) ||
    !(await Promise.all(wanted.map((url) => cache.match(url)))).every(Boolean)
  ) {
    await new Promise(requestAnimationFrame);
  }
}
