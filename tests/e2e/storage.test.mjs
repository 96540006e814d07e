// What the browser keeps: code as it is typed, and what becomes of data that cannot be read.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

/** Waits until the browser holds `text` somewhere. */
function kept(page, text) {
  return page.waitForFunction(
    (wanted) => Object.values(localStorage).some((value) => value.includes(wanted)),
    text,
  );
}

scenario("code is kept over a reload", {}, async (site) => {
  await site.open("/");
  await site.cell().write("print('kept over a reload')\n");
  await kept(site.page, "kept over a reload");
  await site.reload();
  const cell = site.cell();
  await cell.editor.waitFor();
  assert.equal(await cell.code(), "print('kept over a reload')\n");
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), "kept over a reload\n");
});

scenario("code that was typed last is kept when the page is left at once", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("last = 'words'\n");
  await site.reload();
  await site.cell().editor.waitFor();
  assert.equal(await site.cell().code(), "last = 'words'\n");
});

scenario("each cell keeps its own code", {}, async (site) => {
  await site.open("/chapter/decorators");
  const ids = await site.get("cell").evaluateAll((cells) => cells.map((cell) => cell.dataset.cell));
  assert.ok(ids.length >= 5);
  assert.equal(new Set(ids).size, ids.length);
  const before = await site.cell(ids[1]).code();
  await site.cell(ids[0]).write("only_here = 1\n");
  await kept(site.page, "only_here");
  await site.reload();
  await site.cell(ids[0]).editor.waitFor();
  assert.equal(await site.cell(ids[0]).code(), "only_here = 1\n");
  assert.equal(await site.cell(ids[1]).code(), before);
});

scenario("Reset asks first, and brings the starter back for good", {}, async (site) => {
  await site.open("/");
  const cell = site.cell();
  await cell.editor.waitFor();
  const starter = await cell.code();
  await cell.write("mine = 1\n");
  await kept(site.page, "mine = 1");
  await cell.reset.click();
  await site.get("confirm-no").click();
  assert.equal(await cell.code(), "mine = 1\n");
  await cell.reset.click();
  await site.get("confirm-yes").click();
  await site.page.waitForFunction(
    (text) => document.querySelector("code-editor").value === text,
    starter,
  );
  await site.reload();
  await cell.editor.waitFor();
  assert.equal(await cell.code(), starter);
});

scenario("what was reset by mistake can be undone", {}, async (site) => {
  await site.open("/");
  const cell = site.cell();
  await cell.write("mine = 1\n");
  await cell.reset.click();
  await site.get("confirm-yes").click();
  await cell.editor.focus();
  await site.page.keyboard.press("ControlOrMeta+z");
  assert.equal(await cell.code(), "mine = 1\n");
});

for (const [what, rubbish] of Object.entries({
  "broken": '{"code": "pri',
  "of another shape": '{"code": {"deep": [1]}, "theme": 7, "passed": "yes", "attempts": -1}',
  "of no JSON at all": "\u0000 hello",
  "of another program": "[]",
})) {
  scenario(`stored data ${what} is set aside, and the page works`, {}, async (site) => {
    // Whatever keys the page uses, it uses them here.
    await site.open("/");
    await site.get("theme-toggle").click();
    await site.cell().write("x = 1\n");
    await kept(site.page, "x = 1");
    await site.open("/exercise/decorators/count_calls");
    await site.cell().write("x = 1\n");
    await site.get("hint-button").click();
    await site.page.waitForFunction(() => Object.keys(localStorage).length >= 4);
    const keys = await site.page.evaluate((text) => {
      const found = Object.keys(localStorage);
      for (const key of found) localStorage.setItem(key, text);
      return found;
    }, rubbish);
    // Not by a reload, which would let the page write once more.
    const page = await site.page.context().newPage();
    await site.page.close();
    site.page = page;
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await site.open("/");
    const cell = site.cell();
    await cell.execute("print('works')\n");
    assert.equal(await cell.text(), "works\n");
    await site.open("/exercise/decorators/count_calls");
    await site.get("check-button").waitFor();
    assert.deepEqual(errors, []);
    const values = await page.evaluate(() => Object.entries(localStorage));
    const aside = values.filter(([, value]) => value.includes(rubbish));
    assert.ok(aside.length > 0, `nothing of ${keys} was set aside`);
  });
}

scenario("without storage the page works, and says so", {}, async (site) => {
  await site.page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const cell = await site.playground();
  await cell.execute("print('works')\n");
  assert.equal(await cell.text(), "works\n");
  assert.notEqual((await site.page.getByRole("alert").innerText()).trim(), "");
});

scenario("with full storage the page works, and says so", {}, async (site) => {
  await site.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const cell = await site.playground();
  await cell.execute("print('works')\n");
  assert.equal(await cell.text(), "works\n");
  assert.match(await site.page.getByRole("alert").innerText(), /full/i);
});
