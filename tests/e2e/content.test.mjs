// Chapters and exercises are files of their own: each comes when it is opened, and what does not come is told.

import assert from "node:assert/strict";

import { holdBack, shifts, watchShifts } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";
import { CONTENTS, TASKS, TEXTS } from "./support/site.mjs";

scenario("a chapter that cannot be fetched is told, and tried again", { expected: /chapter-/ }, async (site) => {
  await site.page.route(TEXTS, (route) => route.abort());
  await site.open("/chapter/decorators");
  const told = site.get("not-come");
  await told.waitFor();
  assert.match(await told.innerText(), /This chapter could not be loaded\. Check the connection/);
  assert.equal(await site.page.locator("h1").innerText(), "Decorators");
  await site.page.unroute(TEXTS);
  await site.get("not-come-retry").click();
  await site.cell().run.waitFor();
  assert.equal(await told.count(), 0);
  assert.ok((await site.get("cell").count()) >= 5);
});

scenario("an exercise that cannot be fetched is told, and tried again", { expected: /exercises-/ }, async (site) => {
  await site.page.route(TASKS, (route) => route.fulfill({ status: 503, body: "busy" }));
  await site.open("/exercise/decorators/count_calls");
  await site.get("not-come").getByText("the server answered 503").waitFor();
  await site.page.unroute(TASKS);
  await site.get("not-come-retry").click();
  await site.get("check-button").waitFor();
  assert.equal(await site.get("not-come").count(), 0);
});

scenario("a text that is no chapter is asked for anew, past what the browser keeps", {}, async (site) => {
  await site.page.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.caching = [];
    globalThis.fetch = (url, options) => {
      if (String(url).includes("/chapter-")) globalThis.caching.push(options?.cache ?? "default");
      return fetch(url, options);
    };
  });
  let asked = 0;
  await site.page.route(TEXTS, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ body: "<title>Log in</title>" }) : route.continue();
  });
  await site.open("/chapter/mro");
  await site.get("not-come").getByText("another text came").waitFor();
  await site.get("not-come-retry").click();
  await site.cell().run.waitFor();
  assert.deepEqual(await site.page.evaluate(() => globalThis.caching), ["default", "reload"]);
});

scenario("a chapter that is gone has been replaced: the page is loaded again", { expected: /chapter-/ }, async (site) => {
  await site.page.route(TEXTS, (route) => route.fulfill({ status: 404, body: "not found" }));
  await site.open("/chapter/decorators");
  await site.get("not-come").getByText("a new version of the site has been published").waitFor();
  await site.page.unroute(TEXTS);
  const loaded = site.page.waitForEvent("domcontentloaded");
  site.leave();
  await site.get("not-come-retry").click();
  await loaded;
  await site.cell().run.waitFor();
});

scenario("without the contents one can write and run, and try again", { expected: /contents-/ }, async (site) => {
  await site.page.route(CONTENTS, (route) => route.abort());
  await site.open("/chapter/decorators");
  await site.get("not-come").getByText("The list of chapters could not be loaded").waitFor();
  const cell = await site.playground();
  await cell.execute("print('nevertheless')\n");
  assert.equal(await cell.text(), "nevertheless\n");
  await site.follow("/");
  await site.get("not-come").waitFor();
  await site.page.unroute(CONTENTS);
  await site.get("not-come-retry").click();
  await site.get("chapter-link").first().waitFor();
  assert.equal(await site.get("not-come").count(), 0);
});

scenario("a page fetches what it shows and no more", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => {
    const name = /\/(chapter|exercises)-([a-z_]+)/.exec(request.url());
    if (name) asked.push(`${name[1]} ${name[2]}`);
  });
  await site.open("/");
  await site.get("chapter-link").first().waitFor();
  assert.deepEqual(asked, []);
  await site.open("/chapter/mro");
  await site.cell().run.waitFor();
  assert.deepEqual(asked, ["chapter mro"]);
  await site.follow("/exercise/mro/who_provides");
  await site.get("check-button").waitFor();
  await site.page.goBack();
  await site.get("outline").waitFor();
  await site.page.goForward();
  await site.get("check-button").waitFor();
  assert.deepEqual(asked, ["chapter mro", "exercises mro"], "what has come is not asked for again");
});

for (const width of [1280, 390]) {
  const context = { viewport: { width, height: 800 } };
  scenario(`a chapter that comes late moves nothing, at ${width} pixels`, { context }, async (site) => {
    await watchShifts(site.page);
    const text = await holdBack(site.page, TEXTS);
    await site.open("/chapter/decorators");
    await text.asked;
    assert.equal(await site.page.locator("h1").innerText(), "Decorators");
    text.letGo();
    await site.cell().run.waitFor();
    assert.deepEqual(await shifts(site.page), []);
  });
}

scenario("a section is shown when its chapter has come late", {}, async (site) => {
  await site.open("/chapter/decorators");
  const link = site.page.locator('a[href*="section="]').last();
  const href = await link.getAttribute("href");
  const text = await holdBack(site.page, TEXTS);
  await site.open(href.slice(1));
  await text.asked;
  text.letGo();
  await site.page.waitForFunction((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top >= -1 && top < innerHeight;
  }, new URLSearchParams(href.split("?")[1]).get("section"));
});
