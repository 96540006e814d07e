// Files beside a program: those that the learner writes, and those that a program makes.

import assert from "node:assert/strict";
import { buffer } from "node:stream/consumers";

import { ExercisePage } from "./support/exercise.mjs";
import { accessibilityFaults, hasFocus, overhang } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";

const EXAMPLE = "chapter/iterators/stages-in-a-package";

/** Waits until the browser holds `text` somewhere. */
function kept(page, text) {
  return page.waitForFunction(
    (wanted) => Object.values(localStorage).some((value) => value.includes(wanted)),
    text,
  );
}

scenario("a package in tabs is imported, and kept over a reload", {}, async (site) => {
  const cell = await site.playground();
  assert.equal(await cell.tabs.count(), 0);
  await cell.addFile("shapes/__init__.py", "from .round import circle\n");
  await cell.addFile("shapes/round.py", "def circle(r):\n    return 3 * r * r\n");
  await cell.addFile("sizes.csv", "1\n2\n");
  await cell.tab("main.py").click();
  const program = "import shapes\nprint([shapes.circle(int(r)) for r in open('sizes.csv')])\n";
  await cell.execute(program);
  assert.equal(await cell.text(), "[3, 12]\n");
  await kept(site.page, "3 * r * r");
  await site.reload();
  await cell.editor.waitFor();
  assert.deepEqual(await cell.tabs.allInnerTexts(), [
    "main.py",
    "shapes/__init__.py",
    "shapes/round.py",
    "sizes.csv",
  ]);
  assert.equal(await cell.code(), program);
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), "[3, 12]\n");
});

scenario("a tab goes before a module of its name that takes long to import", {}, async (site) => {
  const cell = await site.playground();
  await cell.addFile("dataclasses.py", "ours = True\n");
  await cell.tab("main.py").click();
  await cell.execute("import dataclasses\nprint(dataclasses.ours)\n");
  assert.equal(await cell.text(), "True\n");
});

scenario("each tab has an editor of its own, with its own undo", {}, async (site) => {
  const cell = await site.playground();
  await cell.write("first = 1\n");
  await cell.addFile("other.py", "second = 2\n");
  await cell.tab("main.py").click();
  assert.equal(await cell.code(), "first = 1\n");
  await cell.tab("other.py").click();
  await cell.editor.focus();
  await site.page.keyboard.press("ControlOrMeta+z");
  assert.equal(await cell.code(), "");
  await cell.tab("main.py").click();
  assert.equal(await cell.code(), "first = 1\n");
});

scenario("a name that cannot be is refused with a reason", {}, async (site) => {
  const cell = await site.playground();
  await cell.addFile("data.csv", "1\n");
  await site.get("file-new").click();
  const wrong = site.get("file-name-wrong");
  for (const [name, reason] of [
    ["", /name/],
    ["../up.py", /\.\./],
    ["/etc/passwd", /slash in front/],
    ["main.py", /the program itself/],
    ["data.csv", /already/],
    ["data.csv/x", /is a file/],
  ]) {
    await site.get("file-name").fill(name);
    await site.get("file-name").press("Enter");
    await wrong.filter({ hasText: reason }).waitFor();
    assert.equal(await site.get("file-name").inputValue(), name);
    assert.equal(await hasFocus(site.get("file-name")), true);
  }
  assert.deepEqual(await accessibilityFaults(site.page), []);
  await site.page.keyboard.press("Escape");
  await site.get("file-name").waitFor({ state: "detached" });
  assert.equal(await cell.tabs.count(), 2);
});

scenario("files are added, chosen, renamed and deleted by keyboard", {}, async (site) => {
  const cell = await site.playground();
  const { keyboard } = site.page;
  await cell.editor.waitFor();
  await site.get("more").focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await keyboard.type("a.py");
  await keyboard.press("Enter");
  await cell.shown("a.py");
  assert.equal(await hasFocus(cell.tab("a.py")), true);
  await keyboard.press("ArrowLeft");
  await cell.shown("main.py");
  assert.equal(await hasFocus(cell.tab("main.py")), true);
  await keyboard.press("F2");
  await keyboard.press("Delete");
  assert.equal(await site.get("file-name").count() + (await site.get("confirm-yes").count()), 0);
  await keyboard.press("End");
  await cell.shown("a.py");
  await keyboard.press("F2");
  assert.equal(await site.get("file-name").inputValue(), "a.py");
  await keyboard.type("b.txt");
  await keyboard.press("Enter");
  await cell.shown("b.txt");
  assert.equal(await hasFocus(cell.tab("b.txt")), true);
  await keyboard.press("Delete");
  await site.get("confirm-no").waitFor();
  await keyboard.press("Escape");
  assert.equal(await cell.tabs.count(), 2);
  await cell.tab("b.txt").and(site.page.locator(":focus")).waitFor();
  await keyboard.press("Delete");
  await site.get("confirm-yes").press("Enter");
  await cell.tabs.first().waitFor({ state: "detached" });
  assert.equal(await hasFocus(cell.root), true, "the focus stays in the cell");
});

scenario("an example with files runs as it stands, and Reset brings them back", {}, async (site) => {
  await site.open("/chapter/iterators");
  const cell = site.cell(EXAMPLE);
  await cell.run.scrollIntoViewIfNeeded();
  const stated = await cell.output.locator("pre").textContent();
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), stated);
  await cell.tab("access.log").click();
  await cell.write("GET /mine 500\n");
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), "500 /mine\n");
  await site.reload();
  await cell.tab("logs/reading.py").click();
  await site.get("file-delete").click();
  await site.get("confirm-yes").click();
  await cell.tab("logs/reading.py").waitFor({ state: "detached" });
  await cell.reset.click();
  await site.get("confirm-yes").click();
  await cell.tab("logs/reading.py").waitFor();
  await cell.run.click();
  await cell.ended();
  assert.equal(await cell.text(), stated);
});

scenario("a place in a module leads to its tab", {}, async (site) => {
  const cell = await site.playground();
  await cell.addFile("broken.py", "def fail():\n    return 1 / 0\n");
  await cell.tab("main.py").click();
  await cell.execute("import broken\n\nbroken.fail()\n");
  const places = cell.traceback.getByTestId("place");
  assert.equal(await places.count(), 2);
  await places.last().click();
  await cell.shown("broken.py");
  await cell.editor.waitFor();
  assert.deepEqual(await cell.place(), { line: 2, focused: true });
  await places.first().click();
  await cell.shown("main.py");
  assert.deepEqual(await cell.place(), { line: 3, focused: true });
});

scenario("files that a program makes are listed, opened, saved, deleted and given on", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    [
      "import os",
      "os.makedirs('out', exist_ok=True)",
      "open('out/report.txt', 'w').write('grüße\\n')",
      "open('dot.bin', 'wb').write(bytes(range(256)))",
      "open('main.py', 'a').write('# not told')",
      "",
    ].join("\n"),
  );
  assert.deepEqual(
    await cell.made.evaluateAll((rows) => rows.map((row) => row.dataset.path)),
    ["dot.bin", "out/report.txt"],
  );
  assert.match(await cell.madeFile("dot.bin").innerText(), /256 bytes/);
  assert.equal(await cell.madeFile("dot.bin").getByTestId("made-open").count(), 0);
  assert.deepEqual(await accessibilityFaults(site.page), []);

  const arriving = site.page.waitForEvent("download");
  await cell.madeFile("dot.bin").getByTestId("made-save").click();
  const download = await arriving;
  assert.equal(download.suggestedFilename(), "dot.bin");
  const bytes = await buffer(await download.createReadStream());
  assert.deepEqual([...bytes], Array.from({ length: 256 }, (_, index) => index));

  await cell.execute("print(open('out/report.txt').read(), len(open('dot.bin', 'rb').read()))\n");
  assert.equal(await cell.text(), "grüße\n 256\n");

  await cell.madeFile("dot.bin").getByTestId("made-delete").click();
  await site.get("confirm-yes").click();
  await cell.madeFile("dot.bin").waitFor({ state: "detached" });
  await cell.madeFile("out/report.txt").getByTestId("made-open").click();
  await cell.shown("out/report.txt");
  assert.equal(await cell.code(), "grüße\n");
  await cell.write("mine\n");
  await cell.tab("main.py").click();
  await cell.execute("import os\nprint(os.path.exists('dot.bin'), open('out/report.txt').read())\n");
  assert.equal(await cell.text(), "False mine\n\n");
  assert.equal(await cell.made.count(), 0, "what the learner has opened is the learner's");
});

scenario("small texts of a program outlive a reload, everything else the visit", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute("open('a.txt', 'w').write('kept')\nopen('b.bin', 'wb').write(b'\\0')\n");
  await kept(site.page, '"kept"');
  await site.follow("/");
  await site.follow("/playground");
  assert.equal(await cell.made.count(), 2);
  await site.reload();
  await cell.madeFile("a.txt").waitFor();
  assert.equal(await cell.made.count(), 1);
  await cell.execute("print(open('a.txt').read())\n");
  assert.equal(await cell.text(), "kept\n");
});

scenario("a tab that the program rewrites is not lost", {}, async (site) => {
  const cell = await site.playground();
  await cell.addFile("notes.txt", "mine\n");
  await cell.addFile("other.txt", "mine too\n");
  await cell.tab("main.py").click();
  await cell.execute("import os\nopen('notes.txt', 'w').write('its own')\nos.remove('other.txt')\n");
  assert.match(await cell.madeFile("notes.txt").innerText(), /changed by the program/);
  assert.match(await site.get("made-deleted").innerText(), /other\.txt/);
  await cell.tab("notes.txt").click();
  assert.equal(await cell.code(), "mine\n");
  await cell.madeFile("notes.txt").getByTestId("made-open").click();
  await site.get("confirm-no").click();
  assert.equal(await cell.code(), "mine\n");
  await cell.madeFile("notes.txt").getByTestId("made-open").click();
  await site.get("confirm-yes").click();
  assert.equal(await cell.code(), "its own");
  await cell.tab("main.py").click();
  await cell.execute("print(open('notes.txt').read(), open('other.txt').read())\n");
  assert.equal(await cell.text(), "its own mine too\n\n");
});

scenario("what was written before Stop or a crash is there", {}, async (site) => {
  const cell = await site.playground();
  await cell.start("open('before.txt', 'w').write('x')\ninput('? ')\n");
  await cell.phase("input");
  await cell.stop.click();
  await cell.ended();
  await cell.madeFile("before.txt").waitFor();
  await cell.start("open('loop.txt', 'w').write('x')\nprint('in')\nwhile True: pass\n");
  await cell.printed("in");
  await cell.stop.click();
  await cell.madeFile("loop.txt").waitFor();
  await cell.execute("import os\nopen('crash.txt', 'w').write('x')\nos._exit(3)\n");
  await cell.madeFile("crash.txt").waitFor();
  await cell.madeFile("before.txt").waitFor();
});

scenario("a full disk is an OSError, and too much is told to be too much", {}, async (site) => {
  const cell = await site.playground();
  await cell.execute(
    [
      "import errno",
      "try:",
      "    with open('huge.bin', 'wb') as file:",
      "        while True:",
      "            file.write(bytes(1_000_000))",
      "except OSError as error:",
      "    print(errno.errorcode[error.errno], error.strerror)",
      "",
    ].join("\n"),
  );
  assert.match(await cell.text(), /^ENOSPC No space left on device/);
  assert.match(await site.get("made-too-large").innerText(), /huge\.bin is too large/);
  await cell.execute("import os\nprint(os.listdir())\n");
  assert.equal(await cell.text(), "['main.py']\n");
});

scenario("with full storage the files of this visit stay, and the page says so", {}, async (site) => {
  const cell = await site.playground();
  await cell.editor.waitFor();
  await site.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await cell.addFile("a.txt", "mine\n");
  await cell.tab("main.py").click();
  await cell.execute("open('made.txt', 'w').write(open('a.txt').read())\n");
  assert.match(await site.page.getByRole("alert").innerText(), /full/i);
  await site.follow("/");
  await site.follow("/playground");
  assert.deepEqual(await cell.tabs.allInnerTexts(), ["main.py", "a.txt"]);
  await cell.execute("print(open('made.txt').read())\n");
  assert.equal(await cell.text(), "mine\n\n");
});

scenario("a check begins without the files of earlier runs", {}, async (site) => {
  const page = await ExercisePage.open(site, "decorators/count_calls");
  const { cell } = page;
  const code = "import os\nprint(sorted(os.listdir()))\nopen('left.txt', 'w').write('x')\n";
  await cell.execute(code);
  await cell.madeFile("left.txt").waitFor();
  await cell.run.click();
  await cell.printed("left.txt");
  await page.check.click();
  await site.get("verdict").first().waitFor();
  assert.equal(await cell.text(), "['main.py']\n");
});

for (const colorScheme of ["light", "dark"]) {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme };
  scenario(`tabs and files fit a screen of 390 px, ${colorScheme}`, { context: phone }, async (site) => {
    const cell = await site.playground();
    await cell.addFile("shapes/__init__.py", "x = 1\n");
    await cell.addFile(`a_${"long_".repeat(12)}name.py`, "y = 2\n");
    await cell.tab("main.py").click();
    await cell.execute(`open('b_${"long_".repeat(20)}name.txt', 'w').write('z')\n`);
    await site.get("more").click();
    await site.get("menu-input").click();
    await site.get("given-lines").waitFor();
    assert.equal(await overhang(site.page), 0);
    assert.deepEqual(await accessibilityFaults(site.page), []);
    await site.get("more").click();
    await site.get("menu-new-file").waitFor();
    assert.equal(await overhang(site.page), 0);
    assert.deepEqual(await accessibilityFaults(site.page), []);
  });
}
