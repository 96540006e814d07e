// Addresses: each page has one, which survives a reload under any sub-path.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

const CHAPTERS = ["mro", "iterators", "decorators", "descriptors", "this_python"];

scenario("every chapter is reached from home, and its exercises from it", {}, async (site) => {
  await site.open("/");
  const links = site.get("chapter-link");
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  for (const chapter of CHAPTERS) assert.ok(hrefs.includes(`#/chapter/${chapter}`), chapter);
  for (const chapter of CHAPTERS) {
    await site.open("/");
    await links.and(site.page.locator(`[href="#/chapter/${chapter}"]`)).first().click();
    await site.get("exercise-link").first().waitFor();
    assert.ok((await site.get("cell").count()) >= 5, `${chapter}: examples`);
    const exercises = new Set(
      await site.get("exercise-link").evaluateAll((all) => all.map(({ hash }) => hash)),
    );
    assert.ok(exercises.size >= 3, `${chapter}: exercises`);
    await site.get("exercise-link").first().click();
    await site.get("check-button").waitFor();
    await site.page.goBack();
    await site.get("exercise-link").first().waitFor();
  }
});

for (const route of ["/", "/chapter/mro", "/exercise/decorators/count_calls", "/playground"]) {
  scenario(`the address ${route} survives a reload`, {}, async (site) => {
    await site.open(route);
    const title = await site.page.locator("h1").first().innerText();
    const address = site.page.url();
    await site.reload();
    assert.equal(site.page.url(), address);
    assert.equal(await site.page.locator("h1").first().innerText(), title);
    await site.get("cell").first().waitFor();
  });
}

for (const route of ["/nowhere", "/chapter/nowhere", "/exercise/decorators/nowhere", "/exercise/x"]) {
  scenario(`the unknown address ${route} shows a way home`, {}, async (site) => {
    await site.open(route);
    assert.match(await site.page.locator("main").innerText(), /not? |nothing|no such|missing/i);
    await site.page.locator('main a[href="#/"]').first().click();
    await site.get("chapter-link").first().waitFor();
  });
}

scenario("every page has a title of its own", {}, async (site) => {
  const titles = new Set();
  for (const route of ["/", "/chapter/mro", "/exercise/decorators/count_calls", "/playground"]) {
    await site.open(route);
    titles.add(await site.page.title());
  }
  assert.equal(titles.size, 4, [...titles].join(", "));
});

scenario("a section of a chapter has an address", {}, async (site) => {
  await site.open("/chapter/decorators");
  const link = site.page.locator('a[href*="section="]').last();
  const href = await link.getAttribute("href");
  const section = new URLSearchParams(href.split("?")[1]).get("section");
  await site.open(href.slice(1));
  await site.page.waitForFunction((id) => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  }, section);
});
