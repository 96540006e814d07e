// Standard input: typed, pasted, given beforehand; with an engine that can suspend, and without.

import assert from "node:assert/strict";

import { accessibilityFaults } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";
import { OLD_ENGINE, PREFIX } from "./support/server.mjs";

const ASKS = "name = input('Name? ')\nage = int(input('Age? '))\nprint(name, age + 1)\n";

/** Pastes into the field for a line of input. */
function paste(cell, text) {
  return cell.stdin.evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Opens the box for input beforehand and writes into it. */
async function give(site, lines) {
  if ((await site.get("given-lines").count()) === 0) {
    await site.get("more").click();
    await site.get("menu-input").click();
  } else if (!(await site.get("given-lines").isVisible())) {
    await site.get("given-input").locator("summary").click();
  }
  await site.get("given-lines").fill(lines);
}

scenario("lines that are pasted answer one input after the other", {}, async (site) => {
  const cell = await site.playground();
  await cell.start(ASKS);
  await cell.phase("input");
  await paste(cell, "Ada\r\n36\r\n");
  await cell.ended();
  assert.equal(await cell.text(), "Name? Ada\nAge? 36\nAda 37\n");
});

scenario("what was pasted too much is not for the next run", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("print(input())\n");
  await cell.phase("input");
  await paste(cell, "one\ntwo\n");
  await cell.ended();
  await cell.run.click();
  await cell.phase("input");
  await cell.stop.click();
  await cell.ended();
});

scenario("a button ends the input", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("try:\n    input()\nexcept EOFError as error:\n    print(repr(error))\n");
  await cell.phase("input");
  await site.get("stdin-end").click();
  await cell.ended();
  assert.match(await cell.text(), /EOFError/);
});

scenario("lines that are given beforehand are used first, and kept", {}, async (site) => {
  const cell = await site.playground();
  await cell.write(ASKS);
  await give(site, "Grace\n");
  assert.deepEqual(await accessibilityFaults(site.page), []);
  await cell.run.click();
  await cell.printed("Age? ");
  await cell.phase("input");
  await cell.stdin.fill("84");
  await cell.stdin.press("Enter");
  await cell.ended();
  assert.match(await cell.text(), /Grace 85\n$/);
  await site.reload();
  assert.equal(await site.get("given-lines").inputValue(), "Grace\n");
  assert.equal(await site.get("input-not-live").count(), 0);
});

/** The site under an engine that cannot suspend WebAssembly. */
async function openOldEngine(site, route) {
  await site.page.addInitScript(() => delete WebAssembly.Suspending);
  site.url = site.url.replace(PREFIX, OLD_ENGINE);
  await site.open(route);
  return site.cell();
}

/** Waits until the service worker has taken over the page. */
function controlled(page) {
  return page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const WITH_SERVICE_WORKER = { context: { serviceWorkers: "allow" } };

scenario("without suspending, the service worker carries the lines", WITH_SERVICE_WORKER, async (site) => {
  const cell = await openOldEngine(site, "/playground");
  await controlled(site.page);
  await cell.start(ASKS);
  await cell.phase("input");
  await cell.stdin.fill("Ada");
  await cell.stdin.press("Enter");
  await cell.printed("Age? ");
  await cell.phase("input");
  await cell.stdin.fill("36");
  await cell.stdin.press("Enter");
  await cell.ended();
  assert.equal(await cell.text(), "Name? Ada\nAge? 36\nAda 37\n");
  // From the start, on the next visit.
  await site.reload();
  await cell.run.click();
  await cell.phase("input");
  await paste(cell, "Grace\n84\n");
  await cell.ended();
  assert.match(await cell.text(), /Grace 85\n$/);
});

/** Stop ends the worker, and with it the request in which it waits; what it begins in its last moment ends as well. */
const STOPPED = {
  ...WITH_SERVICE_WORKER,
  expected: /\/(?:line-of-input|runtime-rest-)\S* net::ERR_ABORTED/,
};

scenario("without suspending, Stop and the end of the input work", STOPPED, async (site) => {
  const cell = await openOldEngine(site, "/playground");
  await controlled(site.page);
  await cell.start("input('? ')\n");
  await cell.phase("input");
  await cell.stop.click();
  await cell.ended();
  await cell.start("import sys\nprint(len(sys.stdin.read()))\n");
  await cell.phase("input");
  await cell.stdin.fill("four");
  await cell.stdin.press("Enter");
  await cell.phase("input");
  await cell.stdin.press("Control+d");
  await cell.ended();
  assert.match(await cell.text(), /\n5\n$/);
});

scenario("a wait that is longer than a request goes on", WITH_SERVICE_WORKER, async (site) => {
  const cell = await openOldEngine(site, "/playground");
  await controlled(site.page);
  // The service worker gives a request up after 20 seconds; the worker begins another one.
  const asked = () =>
    site.page.waitForRequest(/line-of-input/, { timeout: 60_000 });
  const first = asked();
  await cell.start("print(input('? '))\n");
  await first;
  await asked();
  await cell.stdin.fill("late");
  await cell.stdin.press("Enter");
  await cell.ended();
  assert.match(await cell.text(), /late\nlate\n$/);
});

scenario("without suspending and a service worker, input is given beforehand", {}, async (site) => {
  const cell = await openOldEngine(site, "/playground");
  await cell.write(ASKS);
  await site.get("given-input").waitFor();
  await give(site, "Ada\n36\n");
  assert.match(await site.get("input-not-live").innerText(), /before you run it/);
  assert.deepEqual(await accessibilityFaults(site.page), []);
  await cell.run.click();
  await cell.ended();
  assert.match(await cell.text(), /Ada 37\n$/);
  await give(site, "Ada\n");
  await cell.run.click();
  await cell.ended();
  assert.match(await cell.traceback.innerText(), /EOFError/);
});
