// The keyboard alone: in, typed, run, out, on to the output.

import assert from "node:assert/strict";

import { hasFocus, tabTo } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";

scenario("a learner types, runs and reads without a mouse", {}, async (site) => {
  await site.open("/");
  const cell = site.cell();
  const { keyboard } = site.page;
  await cell.editor.waitFor();
  await tabTo(site.page, cell.editor);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("print('by keyboard')");
  await keyboard.press("Control+Enter");
  await cell.ended();
  assert.equal(await cell.text(), "by keyboard\n");
  assert.equal(await cell.code(), "print('by keyboard')", "no line break was typed");
  await keyboard.press("Escape");
  await keyboard.press("Tab");
  assert.equal(await hasFocus(cell.editor), false);
  await tabTo(site.page, cell.console);
});

scenario("Tab indents in the editor until Escape is pressed", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  await cell.write("x = 1");
  await keyboard.press("Home");
  await keyboard.press("Tab");
  assert.equal(await cell.code(), "    x = 1");
  await keyboard.press("Shift+Tab");
  assert.equal(await cell.code(), "x = 1");
  assert.equal(await hasFocus(cell.editor), true);
  await keyboard.press("Escape");
  await keyboard.press("Shift+Tab");
  assert.equal(await hasFocus(cell.editor), false);
  assert.equal(await cell.code(), "x = 1");
});

scenario("the way out of the editor is told to screen readers", {}, async (site) => {
  const cell = await site.playground();
  await cell.editor.waitFor();
  const client = await site.page.context().newCDPSession(site.page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const box = nodes.find(
    ({ role, description }) => role?.value === "textbox" && /Escape/.test(description?.value ?? ""),
  );
  assert.ok(box, "a text box that says how to leave it");
  assert.notEqual(box.name?.value ?? "", "");
});

scenario("focus follows Stop to Run, and input() to its field", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  await cell.write("input('? ')\nwhile True: pass");
  await keyboard.press("Control+Enter");
  await cell.phase("input");
  await site.page.waitForFunction(
    () => document.activeElement?.getAttribute("data-testid") === "stdin",
  );
  await keyboard.type("go");
  await keyboard.press("Enter");
  await cell.phase("running");
  assert.equal(await hasFocus(cell.root), true, "the focus stays in the cell");
  await tabTo(site.page, cell.stop);
  await keyboard.press("Enter");
  await cell.ended();
  await site.page.waitForFunction(
    () => document.activeElement?.getAttribute("data-testid") === "run",
  );
});

scenario("an exercise is checked from within the editor", {}, async (site) => {
  await site.open("/exercise/decorators/count_calls");
  const cell = site.cell();
  await cell.editor.focus();
  const before = await cell.code();
  await site.page.keyboard.press("Control+Shift+Enter");
  await site.get("verdict").first().waitFor();
  assert.equal(await cell.code(), before);
});

scenario("? lists the shortcuts, but not while typing", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("");
  await site.page.keyboard.type("# ?");
  assert.equal(await cell.code(), "# ?");
  assert.equal(await site.get("shortcuts").count(), 0);
  await cell.run.focus();
  await site.page.keyboard.press("?");
  await site.get("shortcuts").waitFor();
  await site.page.keyboard.press("Escape");
  await site.get("shortcuts").waitFor({ state: "detached" });
  assert.equal(await hasFocus(cell.run), true);
});
