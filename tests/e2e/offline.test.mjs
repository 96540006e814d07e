// The service worker: what was visited once needs no network any more.

import assert from "node:assert/strict";

import { siteIsKept } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";

const WITH_SERVICE_WORKER = { context: { serviceWorkers: "allow" } };

scenario("a site that was visited works without the network", WITH_SERVICE_WORKER, async (site) => {
  await visitAndKeep(site);
  await site.page.context().setOffline(true);
  await site.page.reload();
  const cell = site.cell();
  await cell.execute("print('without a network')\n");
  assert.equal(await cell.text(), "without a network\n");
  await site.page.goto(`${site.page.url().split("#")[0]}#/chapter/decorators`);
  // Neither was opened before.
  await site.get("card").first().waitFor();
  await site.page.goto(`${site.page.url().split("#")[0]}#/exercise/mro/who_provides`);
  await site.get("check-button").waitFor();
});

scenario("files of an older version are dropped", WITH_SERVICE_WORKER, async (site) => {
  await visitAndKeep(site);
  const old = await site.page.evaluate(async () => {
    const old = new URL("assets/runtime-00000000.wasm", location.href).href;
    await (await caches.open("rehearse-1")).put(old, new Response("old"));
    return old;
  });
  await site.page.reload();
  await site.cell().execute("print('again')\n");
  const left = await site.page.evaluate(async (old) => {
    const cache = await caches.open("rehearse-1");
    // `waitForFunction` takes no promises.
    while (await cache.match(old)) await new Promise(requestAnimationFrame);
    return (await cache.keys()).map((request) => request.url);
  }, old);
  assert.ok(left.some((url) => /runtime-[^/]*\.wasm$/.test(url)), "the new one stays");
});

/** Visits the site and waits until the service worker has all that the visit used. */
async function visitAndKeep(site) {
  await site.open("/");
  const cell = site.cell();
  await cell.run.click();
  await cell.ended();
  await site.page.evaluate(siteIsKept);
}
