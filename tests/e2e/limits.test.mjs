// Programs that do not end, take too much, or break the runtime: the page says so and goes on.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

/** The page still runs programs. */
async function goesOn(cell) {
  await cell.execute("print(6 * 7)\n");
  assert.equal(await cell.text(), "42\n");
}

scenario("Stop ends a tight loop, and the next program runs", {}, async (site) => {
  const cell = await site.playground();
  for (let round = 0; round < 3; round++) {
    await cell.start("print('in')\nwhile True: pass\n");
    await cell.printed("in");
    await cell.stop.click();
    await cell.ended();
    assert.match(await cell.notice.innerText(), /You stopped the program/);
  }
  await goesOn(cell);
});

scenario("Stop ends a program that catches everything", {}, async (site) => {
  const cell = await site.playground();
  await cell.start(
    "print('in')\nwhile True:\n    try:\n        while True: pass\n    except BaseException:\n        pass\n",
  );
  await cell.printed("in");
  await cell.stop.click();
  await cell.ended();
  await goesOn(cell);
});

scenario("Stop ends a program that waits for input", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("input('? ')\n");
  await cell.phase("input");
  await cell.stop.click();
  await cell.ended();
  assert.equal(await cell.stdin.count(), 0);
  await goesOn(cell);
});

scenario("a memory bomb ends at the limit, which is named", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("bomb = []\nwhile True:\n    bomb.append(bytearray(8_000_000))\n");
  assert.match(await cell.notice.innerText(), /512 MB/);
  await goesOn(cell);
});

scenario("a memory bomb of small things ends at the limit", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("bomb = []\nwhile True:\n    bomb = [bomb, bomb, [object()] * 1000]\n");
  assert.match(await cell.notice.innerText(), /512 MB/);
  await goesOn(cell);
});

scenario("one request for too much memory is refused", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("x = bytearray(1_000_000_000)\n");
  assert.match(await cell.output.innerText(), /512 MB|MemoryError/);
  // More than 32 bits can count.
  await cell.execute("x = bytearray(3_000_000_000)\n");
  assert.match(await cell.output.innerText(), /512 MB|MemoryError|OverflowError/);
  await goesOn(cell);
});

scenario("endless recursion is a RecursionError", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("def down(n):\n    return down(n + 1)\n\ndown(0)\n");
  const text = await cell.traceback.textContent();
  assert.match(text, /RecursionError: maximum recursion depth exceeded/);
  assert.match(text, /Previous line repeated \d+ more times/);
  await goesOn(cell);
});

scenario("recursion without a limit ends in a clean message", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    "import sys\nsys.setrecursionlimit(10**9)\ndef down(n):\n    return down(n + 1)\n\ndown(0)\n",
  );
  assert.match(await cell.output.innerText(), /RecursionError|used up the stack|512 MB/);
  await goesOn(cell);
});

scenario("the repr of a deep nest ends in a clean message", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("nest = []\nfor _ in range(100_000):\n    nest = [nest]\nrepr(nest)\n");
  assert.match(await cell.output.innerText(), /RecursionError|used up the stack/);
  await goesOn(cell);
});

scenario("a deep nest of brackets ends in a clean message", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("eval('(' * 100_000 + ')' * 100_000)\n");
  assert.match(await cell.output.innerText(), /RecursionError|SyntaxError|MemoryError|used up the stack/);
  await goesOn(cell);
});

scenario("os._exit and a signal end the program alone", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("import os\nprint('a', flush=True)\nos._exit(7)\n");
  assert.match(await cell.notice.innerText(), /status 7/);
  await cell.execute("import os\nos.abort()\n");
  assert.match(await cell.notice.innerText(), /aborted/);
  await goesOn(cell);
});

scenario("100 000 lines are all there, and the page answers meanwhile", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("for n in range(100_000):\n    print(n)\n");
  await site.page.evaluate(() => {
    globalThis.frames = 0;
    const count = () => {
      globalThis.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const theme = () => site.page.evaluate(() => document.documentElement.dataset.theme);
  await cell.run.click();
  const before = await theme();
  await site.get("theme-toggle").click();
  await site.page.waitForFunction(
    (old) => document.documentElement.dataset.theme !== old,
    before,
  );
  await cell.ended();
  assert.ok((await site.page.evaluate(() => globalThis.frames)) > 3, "frames were drawn meanwhile");
  const lines = (await cell.text()).split("\n");
  assert.equal(lines.length, 100_001);
  assert.deepEqual(lines.slice(-3), ["99998", "99999", ""]);
  // The view follows the end.
  const rest = await cell.console.evaluate(
    (view) => view.scrollHeight - view.scrollTop - view.clientHeight,
  );
  assert.ok(rest <= 8, `${rest} px of output are below the view`);
  await goesOn(cell);
});

scenario("output beyond 1 MB is cut with a note, and the program goes on", {}, async (site) => {
  const cell = await site.playground();
  await cell.start(
    "for n in range(100_000):\n    print(n, 'x' * 30)\nraise ValueError('reached the end')\n",
  );
  await cell.ended();
  assert.match(await cell.output.locator(".cut").innerText(), /1 MB/);
  const length = (await cell.text()).length;
  assert.ok(length > 990_000 && length <= 1_000_000, `${length} characters`);
  assert.match(await cell.traceback.textContent(), /reached the end/);
  await goesOn(cell);
});

scenario("an endless flood can be stopped", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("while True:\n    print('x' * 60)\n");
  await cell.output.locator(".cut").waitFor();
  await cell.stop.click();
  await cell.ended();
  await goesOn(cell);
});

scenario("leaving the page ends its program", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("print('in')\nwhile True: pass\n");
  await cell.printed("in");
  await site.follow("/");
  const home = site.cell();
  await home.execute("print('free')\n");
  assert.equal(await home.text(), "free\n");
});
