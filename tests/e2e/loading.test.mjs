// Before the runtime is there: the page is read and edited; a download that fails is told and repeated.

import assert from "node:assert/strict";

import { holdBack } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";
import { APP, EDITOR, IMPORTED, PACKS, PARTS, RUNTIME } from "./support/site.mjs";

scenario("text is read and code is edited before the runtime is there", {}, async (site) => {
  const runtime = await holdBack(site.page, RUNTIME);
  await site.open("/");
  const cell = site.cell();
  await cell.write("print('typed early')\n");
  await cell.run.click();
  await cell.phase("waiting");
  await site.get("runtime-bar").waitFor();
  assert.match(await site.get("runtime-bar").innerText(), /Python is loading/);
  await cell.editor.focus();
  await site.page.keyboard.press("ControlOrMeta+End");
  await site.page.keyboard.type("# still editable");
  assert.match(await cell.code(), /still editable/);
  runtime.letGo();
  await cell.ended();
  assert.equal(await cell.text(), "typed early\n");
  await site.get("runtime-bar").waitFor({ state: "detached" });
});

scenario("a run that waits for the runtime can be stopped", {}, async (site) => {
  const runtime = await holdBack(site.page, RUNTIME);
  const cell = await site.playground();
  await cell.start("print('never')\n");
  await cell.phase("waiting");
  await cell.stop.click();
  await cell.ended();
  runtime.letGo();
  await cell.execute("print('now')\n");
  assert.equal(await cell.text(), "now\n");
});

scenario("code is edited, kept and run before the editor's script is there", {}, async (site) => {
  const script = await holdBack(site.page, EDITOR);
  await site.open("/");
  await script.asked;
  const cell = site.cell();
  const area = cell.host.locator("textarea");
  await area.fill("print('in a plain text area')");
  await area.press("Control+Enter");
  await cell.ended();
  assert.equal(await cell.text(), "in a plain text area\n");
  await area.press("End");
  await area.press("Shift+ArrowLeft");
  const height = await cell.host.evaluate((host) => host.getBoundingClientRect().height);
  script.letGo();
  await cell.editor.waitFor();
  assert.equal(await cell.code(), "print('in a plain text area')");
  assert.equal(await cell.host.evaluate((host) => host.getBoundingClientRect().height), height);
  // The focus and the selection went over: the bracket that was selected is typed over.
  await site.page.keyboard.type(", 1)");
  assert.match(await cell.code(), /area', 1\)$/);
});

scenario("a download that fails is told, and tried again", { expected: /runtime/ }, async (site) => {
  await site.page.route(RUNTIME, (route) => route.abort());
  const cell = await site.playground();
  await cell.start("print('at last')\n");
  const bar = site.get("runtime-bar");
  await bar.getByText("Python could not be loaded").waitFor();
  assert.match(await bar.innerText(), /You can go on reading and editing/);
  await site.page.unroute(RUNTIME);
  await site.get("runtime-retry").click();
  await bar.waitFor({ state: "detached" });
  await cell.execute("print('at last')\n");
  assert.equal(await cell.text(), "at last\n");
});

scenario("a server without the runtime is told apart from a slow one", { expected: /runtime/ }, async (site) => {
  await site.page.route(RUNTIME, (route) => route.fulfill({ status: 404, body: "not found" }));
  const cell = await site.playground();
  await cell.start("print('x')\n");
  await site.get("runtime-bar").getByText("Python could not be loaded").waitFor();
});

scenario("a runtime of the wrong media type still compiles", {}, async (site) => {
  await site.page.route(RUNTIME, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  const cell = await site.playground();
  await cell.execute("print('compiled')\n");
  assert.equal(await cell.text(), "compiled\n");
});

scenario("nothing is asked of any other server", {}, async (site) => {
  const origin = new URL(site.url).origin;
  const strangers = [];
  site.page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) strangers.push(request.url());
  });
  await site.open("/");
  await site.cell().execute("print(1)\n");
  await site.open("/chapter/mro");
  await site.cell().execute("print(1)\n");
  assert.deepEqual(strangers, []);
});

scenario("modules that the snapshot lacks are fetched when they are needed", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => PACKS.test(request.url()) && asked.push(request.url()));
  const cell = await site.playground();
  await cell.execute("import json, functools\nprint(json.dumps([1]))\n");
  assert.equal(await cell.text(), "[1]\n");
  assert.deepEqual(asked, [], "what the snapshot holds is not fetched again");
  await cell.execute("import csv\nname = 'xml.dom.minidom'\nprint(csv.__name__, __import__(name).__name__)\n");
  assert.equal(await cell.text(), "csv xml\n");
  const fetched = (topic) => asked.some((url) => url.includes(`stdlib-${topic}-`));
  assert.ok(fetched("common") && fetched("xml"), asked.join(" "));
  assert.ok(!asked.some((url) => url.includes("-source-")), asked.join(" "));
});

scenario("what takes long to import comes as memory, in which it has been imported", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => PACKS.test(request.url()) && asked.push(request.url()));
  site.page.on("request", (request) => IMPORTED.test(request.url()) && asked.push(request.url()));
  const cell = await site.playground();
  const program = "import dataclasses\n\n@dataclasses.dataclass\nclass Point:\n    x: int\n\nprint(Point(1))\n";
  await cell.execute(program);
  assert.equal(await cell.text(), "Point(x=1)\n");
  await cell.execute(`${program}dataclasses.field = None\n`);
  await cell.execute(`${program}print(dataclasses.field is None)\n`);
  assert.equal(await cell.text(), "Point(x=1)\nFalse\n");
  assert.equal(asked.length, 1, asked.join(" "));
  await cell.execute("import asyncio\n\nasync def main():\n    print(await asyncio.sleep(0, 'slept'))\n\nasyncio.run(main())\n");
  assert.equal(await cell.text(), "slept\n");
  assert.ok(asked.every((url) => IMPORTED.test(url)), asked.join(" "));
});

scenario("modules come from packs if memory with them cannot be had", { expected: /imported/ }, async (site) => {
  await site.page.route(IMPORTED, (route) => route.abort());
  const cell = await site.playground();
  await cell.execute("import dataclasses\nprint(dataclasses.MISSING is not None)\n");
  assert.equal(await cell.text(), "True\n");
});

scenario("tables that few programs need are fetched when one needs them", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => /-table-/.test(request.url()) && asked.push(request.url()));
  const cell = await site.playground();
  await cell.execute("print('a'.upper(), len('☃'))\n");
  assert.deepEqual(asked, []);
  await cell.execute("import unicodedata\nprint(unicodedata.name('☃'), '\\N{SNOWMAN}' == '☃')\n");
  assert.equal(await cell.text(), "SNOWMAN True\n");
  await cell.execute("print('日本'.encode('shift' + '_jis'))\n");
  assert.equal(await cell.text(), "b'\\x93\\xfa\\x96{'\n");
  assert.ok(["names", "cjk"].every((name) => asked.some((url) => url.includes(`-table-${name}-`))), asked.join(" "));
});

scenario("the runtime is fetched once, and before the app asks for it", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => RUNTIME.test(request.url()) && asked.push(request.url()));
  const app = await holdBack(site.page, APP);
  const fetched = site.page.waitForEvent("requestfinished", (request) => RUNTIME.test(request.url()));
  const opened = site.open("/");
  await fetched;
  app.letGo();
  await opened;
  await site.cell().execute("print(1)\n");
  assert.equal(asked.length, 1);
});

scenario("a run is replaced while the runtime is on its way, which goes on", {}, async (site) => {
  let asked = 0;
  site.page.on("request", (request) => (asked += RUNTIME.test(request.url()) ? 1 : 0));
  const runtime = await holdBack(site.page, RUNTIME);
  const cell = await site.playground();
  await cell.start("print('first')\n");
  await cell.phase("waiting");
  await cell.write("print('second')\n");
  await cell.run.click();
  await cell.phase("waiting");
  runtime.letGo();
  await cell.ended();
  assert.equal(await cell.text(), "second\n");
  assert.equal(asked, 1);
});

scenario("what was asked for goes before the editor's script", {}, async (site) => {
  const runtime = await holdBack(site.page, RUNTIME);
  const asked = [];
  site.page.on("request", (request) => EDITOR.test(request.url()) && asked.push(request.url()));
  await site.page.addInitScript(() => {
    // Presses Run as soon as there is one; the second for which the script waits at most never passes.
    new MutationObserver((_, observer) => {
      const run = document.querySelector("[data-testid=run]");
      if (!run) return;
      observer.disconnect();
      run.click();
    }).observe(document, { childList: true, subtree: true });
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (call, ms, ...rest) => (ms === 1000 ? 0 : setTimeout(call, ms, ...rest));
  });
  await site.open("/");
  const cell = site.cell();
  await cell.phase("waiting");
  // The app asks for it in a timer after a frame: those are over.
  await site.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  assert.deepEqual(asked, []);
  runtime.letGo();
  await cell.ended();
  await cell.editor.waitFor();
  assert.equal(asked.length, 1);
});

scenario("a traceback shows the lines of the standard library", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("import json\njson.loads('{')\n");
  assert.match(await cell.traceback.innerText(), /json\/decoder\.py", line \d+, in decode\s+obj, end = /);
});

scenario("a module that cannot be fetched is told, and tried again", { expected: /stdlib/ }, async (site) => {
  await site.page.route(PACKS, (route) => route.abort());
  const cell = await site.playground();
  await cell.execute("import csv\n");
  assert.match(await cell.output.innerText(), /could not be downloaded.*Check the connection/);
  assert.match(await cell.traceback.innerText(), /OSError/);
  await site.page.unroute(PACKS);
  await cell.execute("import csv\nprint(csv.__name__)\n");
  assert.equal(await cell.text(), "csv\n");
});

scenario("a part of the runtime that cannot be fetched is told, and tried again", { expected: /runtime/ }, async (site) => {
  await site.page.route(PARTS, (route) => route.abort());
  const cell = await site.playground();
  // Hardly a program calls it: it is in the last part.
  const source = "import math\nprint(round(math.lgamma(10), 6))\n";
  await cell.execute(source);
  assert.match(await cell.notice.innerText(), /part of it could not be downloaded.*Check the connection/);
  await site.page.unroute(PARTS);
  await cell.execute(source);
  assert.equal(await cell.text(), "12.801827\n");
});

scenario("the other parts of the runtime come by themselves", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("print('small')\n");
  await site.page.waitForFunction(() => {
    const names = performance.getEntriesByType("resource").map((entry) => entry.name);
    return ["usual", "rest"].every((part) => names.some((name) => name.includes(`/runtime-${part}-`)));
  });
});

scenario("a program that computes for long needs no other part of the runtime", {}, async (site) => {
  const asked = [];
  site.page.on("request", (request) => PARTS.test(request.url()) && asked.push(request.url()));
  const cell = await site.playground();
  // While it runs the page asks for none: what is asked for, the program needs.
  await cell.start("n = 0\nwhile n < 50_000: n += 1\nprint(n)\nwhile True: pass\n");
  await cell.printed("50000");
  assert.deepEqual(asked, []);
});
