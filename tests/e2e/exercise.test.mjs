// Exercises: failed, hinted, passed, and not to be cheated.

import assert from "node:assert/strict";

import { ExercisePage, exercise } from "./support/exercise.mjs";
import { scenario } from "./support/scenario.mjs";

const ID = "decorators/count_calls";

scenario("an exercise is failed, hinted, mended and passed; progress is kept", {}, async (site) => {
  const { solution, starter } = exercise(ID);
  const page = await ExercisePage.open(site, ID);
  assert.equal((await page.cell.code()).trim(), starter.trim());
  await page.gradeAsItIs();
  assert.ok((await page.failed.count()) > 0, "the starter fails");

  assert.equal(await page.hint.count(), 0);
  await page.hintButton.click();
  await page.hint.first().waitFor();
  assert.notEqual((await page.hint.first().innerText()).trim(), "");
  await page.hintButton.click();
  await page.hint.nth(1).waitFor();

  await page.grade(solution);
  assert.equal(await page.failed.count(), 0);
  assert.ok((await page.passed.count()) > 0, "the solution passes");

  for (const route of ["/", "/chapter/decorators"]) {
    await site.open(route);
    const link = site.get("exercise-link").and(site.page.locator(`[href$="${ID}"]`));
    const done = site.get("progress").and(site.page.locator('[data-done="1"]'));
    await (route === "/" ? done : link.and(site.page.locator("[data-passed=true]"))).first().waitFor();
    await site.reload();
    await (route === "/" ? done : link.and(site.page.locator("[data-passed=true]"))).first().waitFor();
  }
});

scenario("a wrong answer gets the feedback that its author wrote", {}, async (site) => {
  const { wrong } = exercise(ID);
  const page = await ExercisePage.open(site, ID);
  for (const { code, feedback } of wrong) {
    await page.grade(code);
    assert.ok((await page.failed.count()) > 0, code);
    assert.ok(plain(await page.said()).includes(plain(feedback)), feedback);
  }
});

/** Words alone: the page sets code in type where the author wrote backticks. */
function plain(text) {
  return text.replaceAll(/[`*\s]+/g, " ");
}

const FORGERIES = {
  "prints what a checker might print": "print('PASSED')\nprint('all checks passed')\n",
  "replaces print and sys.stdout": [
    "import builtins, io, sys",
    "sys.stdout = io.StringIO()",
    "builtins.print = lambda *args, **kwargs: None",
    "",
  ].join("\n"),
  "answers every call": [
    "class Anything:",
    "    def __call__(self, *args, **kwargs): return self",
    "    def __getattr__(self, name): return self",
    "    def __eq__(self, other): return True",
    "    def __hash__(self): return 0",
    "    def __repr__(self): return '3'",
    "count_calls = Anything()",
    "",
  ].join("\n"),
  "replaces the builtins that compare": [
    "import builtins",
    "builtins.repr = lambda value: '3'",
    "builtins.isinstance = lambda *args: True",
    "builtins.eval = builtins.exec = builtins.compile = lambda *args, **kwargs: 3",
    "",
  ].join("\n"),
  "leaves with os._exit(0)": "import os\nos._exit(0)\n",
  "leaves with sys.exit()": "import sys\nsys.exit()\n",
  "raises SystemExit while it is probed":
    "def count_calls(function):\n    raise SystemExit(0)\n",
  "exits while it is probed":
    "import os\ndef count_calls(function):\n    os._exit(0)\n",
  "looks for the checker on the stack": [
    "import gc, sys",
    "frame = sys._getframe()",
    "while frame is not None:",
    "    frame.f_globals['passed'] = True",
    "    frame = frame.f_back",
    "",
  ].join("\n"),
};

for (const [what, code] of Object.entries(FORGERIES)) {
  scenario(`an answer that ${what} does not pass`, {}, async (site) => {
    const { solution } = exercise(ID);
    const page = await ExercisePage.open(site, ID);
    await page.grade(code);
    assert.ok((await page.failed.count()) > 0);
    // And the page goes on.
    await page.grade(solution);
    assert.equal(await page.failed.count(), 0);
  });
}

scenario("a graded program that does not end is ended at the limit, which is named", {}, async (site) => {
  const { solution } = exercise(ID);
  const page = await ExercisePage.open(site, ID);
  await page.grade("while True:\n    pass\n");
  assert.ok((await page.failed.count()) > 0);
  assert.match(await site.page.locator("main").innerText(), /10 seconds/);
  await page.grade(solution);
  assert.equal(await page.failed.count(), 0);
});

scenario("a call that does not end fails its own check alone", {}, async (site) => {
  const { solution } = exercise(ID);
  const page = await ExercisePage.open(site, ID);
  const hangs = "        while 'mark' in kwargs: pass\n";
  const answer = solution.replace(/^( *)wrapper\.calls \+= 1\n/m, (counts) => `${hangs}${counts}`);
  assert.notEqual(answer, solution);
  await page.grade(answer);
  assert.equal(await page.failed.count(), 1);
  assert.match(await page.said(), /longer than 2 s/);
});

scenario("an answer whose every call hangs is graded without a long wait", {}, async (site) => {
  const page = await ExercisePage.open(site, ID);
  await page.grade("def count_calls(function):\n    while True:\n        pass\n");
  assert.equal(await page.passed.count(), 0);
});

scenario("a check can be stopped", {}, async (site) => {
  const page = await ExercisePage.open(site, ID);
  await page.cell.write("print('in')\nwhile True:\n    pass\n");
  await page.check.click();
  await page.cell.printed("in");
  await page.cell.stop.click();
  await page.cell.ended();
  const { solution } = exercise(ID);
  await page.grade(solution);
  assert.equal(await page.failed.count(), 0);
});

scenario("the solution is shown after a question", {}, async (site) => {
  const { solution, starter } = exercise(ID);
  const page = await ExercisePage.open(site, ID);
  await page.solutionButton.click();
  await site.get("confirm-no").click();
  assert.equal(await site.get("solution").count(), 0);
  await page.solutionButton.click();
  await site.get("confirm-yes").click();
  await site.get("solution").waitFor();
  assert.ok((await site.get("solution").innerText()).includes(solution.trim().split("\n").at(-1)));
  assert.equal((await page.cell.code()).trim(), starter.trim(), "the learner's code is kept");
});

scenario("an exercise is also run freely", {}, async (site) => {
  const page = await ExercisePage.open(site, ID);
  await page.cell.execute("print('just a try')\n");
  assert.equal(await page.cell.text(), "just a try\n");
});
