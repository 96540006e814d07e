// The editor: what it does with Python text.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

scenario("a block is indented by four spaces, and goes on", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  await cell.write("");
  await keyboard.type("class Stack:");
  await keyboard.press("Enter");
  await keyboard.type("def push(self):");
  await keyboard.press("Enter");
  await keyboard.type("pass");
  assert.equal(await cell.code(), "class Stack:\n    def push(self):\n        pass");
});

scenario("Enter is a new line while names are offered; Tab takes the first", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  const offers = cell.host.locator(".cm-tooltip-autocomplete");
  await cell.write("measured = 1\n");
  await keyboard.press("ControlOrMeta+End");
  await keyboard.type("measu");
  await offers.waitFor();
  await keyboard.press("Enter");
  assert.equal(await cell.code(), "measured = 1\nmeasu\n");
  await keyboard.type("measu");
  await offers.waitFor();
  await keyboard.press("Tab");
  assert.equal(await cell.code(), "measured = 1\nmeasu\nmeasured");
  await keyboard.press("Enter");
  await keyboard.type("enumer");
  await offers.waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  assert.equal(await cell.code(), "measured = 1\nmeasu\nmeasured\nenumerate");
});

scenario("lines are commented out and in again", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("a = 1\nb = 2");
  await site.page.keyboard.press("ControlOrMeta+a");
  await site.page.keyboard.press("ControlOrMeta+/");
  assert.equal(await cell.code(), "# a = 1\n# b = 2");
  await site.page.keyboard.press("ControlOrMeta+/");
  assert.equal(await cell.code(), "a = 1\nb = 2");
});

scenario("edits are undone and done again", {}, async (site) => {
  const cell = await site.playground();
  const before = await cell.code();
  await cell.write("other = 1");
  await site.page.keyboard.press("ControlOrMeta+z");
  assert.equal(await cell.code(), before);
  await site.page.keyboard.press("ControlOrMeta+Shift+z");
  assert.equal(await cell.code(), "other = 1");
});

scenario("Ctrl-F searches in the code", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  await cell.write("alpha = 1\nbeta = alpha\n");
  await keyboard.press("ControlOrMeta+Home");
  await keyboard.press("ControlOrMeta+f");
  await cell.host.locator(".cm-search").waitFor();
  await keyboard.type("alpha");
  await keyboard.press("Enter");
  assert.equal(await cell.host.locator(".cm-searchMatch").count(), 2);
  await keyboard.press("Escape");
  await cell.host.locator(".cm-search").waitFor({ state: "detached" });
});

scenario("brackets are closed and matched", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("");
  await site.page.keyboard.type("print([1");
  assert.equal(await cell.code(), "print([1])");
  await site.page.keyboard.press("Home");
  for (let step = 0; step < 5; step++) await site.page.keyboard.press("ArrowRight");
  await cell.host.locator(".cm-matchingBracket").first().waitFor();
});

scenario("editors out of sight are made when they come near", {}, async (site) => {
  await site.open("/chapter/decorators");
  const hosts = site.page.locator("code-editor");
  await hosts.first().and(site.page.locator("[data-upgraded]")).waitFor();
  const last = hosts.last();
  assert.equal(await last.getAttribute("data-upgraded"), null);
  const height = () => last.evaluate((host) => host.getBoundingClientRect().height);
  const before = await height();
  await last.scrollIntoViewIfNeeded();
  await last.and(site.page.locator("[data-upgraded]")).waitFor();
  assert.equal(await height(), before);
});
