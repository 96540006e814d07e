// Errors: the traceback as Python prints it, and the way from there to the line.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

const DIVIDES = `def share(total, people):
    return total / people


print("before")
share(3, 0)
`;

scenario("a traceback shows source lines and carets, and no frames of ours", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(DIVIDES);
  assert.equal(await cell.text(), "before\n");
  const text = await cell.traceback.textContent();
  assert.equal(
    text.trimEnd().replaceAll(/"[^"]*main\.py"/g, '"main.py"'),
    [
      "Traceback (most recent call last):",
      '  File "main.py", line 6, in <module>',
      "    share(3, 0)",
      "    ~~~~~^^^^^^",
      '  File "main.py", line 2, in share',
      "    return total / people",
      "           ~~~~~~^~~~~~~~",
      "ZeroDivisionError: division by zero",
    ].join("\n"),
  );
});

scenario("a place in a traceback leads to its line", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(DIVIDES);
  for (const line of [6, 2]) {
    await cell.root.getByTestId("place").and(site.page.locator(`[data-line="${line}"]`)).click();
    await cell.host.locator(".cm-revealed").waitFor();
    assert.deepEqual(await cell.place(), { line, focused: true });
  }
});

scenario("the place of an error is marked until its line changes", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(DIVIDES);
  const mark = cell.host.locator(".cm-lintRange-error");
  await mark.waitFor();
  assert.equal(await mark.innerText(), "total / people");
  await cell.root.getByTestId("place").last().click();
  await site.page.keyboard.press("End");
  await site.page.keyboard.type(" or 1");
  await mark.waitFor({ state: "detached" });
});

scenario("a syntax error marks its line", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("x = 1\nif x\n    print(x)\n");
  assert.match(await cell.traceback.textContent(), /line 2\n.*if x\n.*SyntaxError: expected ':'/s);
  await cell.host.locator(".cm-lintRange-error").waitFor();
  const line = cell.host.locator(".cm-line", { has: site.page.locator(".cm-lintRange-error") });
  assert.equal(await line.innerText(), "if x");
  assert.equal(await cell.host.locator(".cm-lint-marker-error").count(), 1);
});

scenario("the mark is gone once the program runs", {}, async (site) => {
  const cell = await site.playground();
  const mark = cell.host.locator(".cm-lintRange-error");
  await cell.execute("def f():\n    return 1 / n\n\nn = 0\nf()");
  await mark.waitFor();
  // The cause is on another line than the mark.
  await cell.editor.focus();
  for (const key of ["ControlOrMeta+End", "ArrowUp", "End", "Backspace", "1"]) {
    await site.page.keyboard.press(key);
  }
  assert.equal(await mark.count(), 1);
  await cell.run.click();
  await cell.ended();
  await mark.waitFor({ state: "detached" });
  assert.equal(await cell.traceback.count(), 0);
});

scenario("an exit status is named", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("import sys\nprint('last words')\nsys.exit(3)\n");
  assert.equal(await cell.text(), "last words\n");
  assert.match(await cell.notice.innerText(), /status 3/);
});
