// Running programs: what is printed, when it arrives, what is left of it.

import assert from "node:assert/strict";

import { scenario } from "./support/scenario.mjs";

scenario("the cell on the home page runs as it stands", {}, async (site) => {
  await site.open("/");
  const cell = site.cell();
  const stated = await cell.output.locator("pre").textContent();
  assert.notEqual(stated.trim(), "");
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), stated);
  assert.equal(await cell.traceback.count(), 0);
});

scenario("code is edited and run", {}, async (site) => {
  await site.open("/");
  const cell = site.cell();
  await cell.editor.click();
  await site.page.keyboard.press("ControlOrMeta+a");
  await site.page.keyboard.type("for n in range(3):");
  await site.page.keyboard.press("Enter");
  // The editor has indented this line and closes the bracket.
  await site.page.keyboard.type("print(n * 14");
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.code(), "for n in range(3):\n    print(n * 14)");
  assert.equal(await cell.text(), "0\n14\n28\n");
});

scenario("output arrives while the program sleeps", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("import time\nprint('first')\ntime.sleep(1_000_000)\nprint('second')\n");
  await cell.printed("first");
  await cell.phase("running");
  assert.equal(await cell.text(), "first\n");
  await cell.stop.click();
  await cell.ended();
});

scenario("output arrives while the program computes", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("print('first')\nwhile True:\n    pass\n");
  await cell.printed("first");
  await cell.phase("running");
  await cell.stop.click();
  await cell.ended();
});

scenario("the last of many lines arrives while the program computes", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("for n in range(5000):\n    print(n)\nwhile True:\n    pass\n");
  await cell.printed("4999");
  await cell.stop.click();
  await cell.ended();
});

scenario("a pause ends by itself", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    "import time\nstart = time.monotonic()\ntime.sleep(0.2)\nprint(time.monotonic() - start >= 0.2)\n",
  );
  assert.equal(await cell.text(), "True\n");
});

scenario("stdout and stderr keep their order and are told apart", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    "import sys\nprint('one')\nprint('two', file=sys.stderr)\nprint('three')\n",
  );
  assert.equal(await cell.text(), "one\ntwo\nthree\n");
  const errors = cell.console.getByLabel("standard error");
  assert.equal((await errors.allTextContents()).join(""), "two\n");
  const [plain, marked] = await Promise.all([
    cell.console.evaluate((element) => getComputedStyle(element).color),
    errors.first().evaluate((element) => getComputedStyle(element).color),
  ]);
  assert.notEqual(plain, marked);
});

scenario("a program that prints nothing says so", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("x = 1\n");
  assert.match(await cell.output.innerText(), /Nothing was printed/);
});

scenario("text of all the world is printed as it is", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("print('grüße 東京 🐍 <b>&amp;</b>')\n");
  assert.equal(await cell.text(), "grüße 東京 🐍 <b>&amp;</b>\n");
  // Written byte by byte, and a text that is longer than what is gathered at once.
  await cell.execute("import os\nfor byte in '東🐍\\n'.encode():\n    os.write(1, bytes([byte]))\nprint('ü' * 40_000)\n");
  assert.equal(await cell.text(), `東🐍\n${"ü".repeat(40_000)}\n`);
});

scenario("input() is answered in the page", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("name = input('Name? ')\nage = int(input('Age? '))\nprint(name, age + 1)\n");
  await cell.phase("input");
  await cell.printed("Name? ");
  await cell.stdin.fill("Ada");
  await cell.stdin.press("Enter");
  await cell.printed("Age? ");
  await cell.phase("input");
  await cell.stdin.fill("36");
  await cell.stdin.press("Enter");
  await cell.ended();
  assert.equal(await cell.text(), "Name? Ada\nAge? 36\nAda 37\n");
});

scenario("input can be ended", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("import sys\nprint(len(sys.stdin.read()))\n");
  await cell.phase("input");
  await cell.stdin.fill("four");
  await cell.stdin.press("Enter");
  await cell.phase("input");
  await cell.stdin.press("Control+d");
  await cell.ended();
  assert.match(await cell.text(), /\n5\n$/);
});

scenario("every run begins in a pristine interpreter", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    [
      "import builtins, json, os, sys",
      "leaked = 1",
      "builtins.leaked_too = 2",
      "json.dumps = None",
      "sys.setrecursionlimit(200)",
      "os.environ['LEAKED'] = '3'",
      "open('/tmp/left', 'w').write('4')",
      "print('patched')",
      "builtins.print = lambda *args, **kwargs: None",
      "",
    ].join("\n"),
  );
  assert.equal(await cell.text(), "patched\n");
  await cell.execute(
    [
      "import builtins, os, sys",
      "print('leaked' in globals(), hasattr(builtins, 'leaked_too'), 'json' in sys.modules)",
      "import json",
      "print(json.dumps([1]), sys.getrecursionlimit() > 200)",
      "print(os.environ.get('LEAKED'), os.path.exists('/tmp/left'))",
      "",
    ].join("\n"),
  );
  const [names, , files] = (await cell.text()).split("\n");
  assert.match(names, /^False False (True|False)$/);
  assert.match(await cell.text(), /\n\[1\] True\n/);
  assert.equal(files, "None False");
});

scenario("the program is the real __main__", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    [
      "import dataclasses, inspect, pickle",
      "@dataclasses.dataclass",
      "class Point:",
      "    x: int = 1",
      "if __name__ == '__main__':",
      "    print(pickle.loads(pickle.dumps(Point(7))), inspect.getsource(Point).count('\\n'))",
      "",
    ].join("\n"),
  );
  assert.equal(await cell.text(), "Point(x=7) 3\n");
});

scenario("one program at a time: the second one ends the first", {}, async (site) => {
  await site.open("/chapter/decorators");
  const first = site.cell();
  const id = await site.get("cell").nth(1).getAttribute("data-cell");
  const second = site.cell(id);
  await first.start("while True:\n    pass\n");
  await first.phase("running");
  await second.execute("print('mine')\n");
  assert.equal(await second.text(), "mine\n");
  await first.ended();
  assert.match(await first.notice.innerText(), /another program was started/i);
});
