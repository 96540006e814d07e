// axe, on every page, in light and dark, with everything shown that there is to show.

import assert from "node:assert/strict";

import { ExercisePage } from "./support/exercise.mjs";
import { accessibilityFaults, holdBack } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";
import { RUNTIME } from "./support/site.mjs";

const FAILS = "import sys\nprint('out')\nprint('err', file=sys.stderr)\ndef f(): 1/0\nf()\n";

const PAGES = {
  async home(site) {
    await site.open("/");
    await site.cell().execute(FAILS);
  },
  async chapter(site) {
    await site.open("/chapter/decorators");
    await site.cell().execute(FAILS);
    await site.get("card-flip").first().click();
  },
  async exercise(site) {
    const page = await ExercisePage.open(site, "decorators/count_calls");
    await page.gradeAsItIs();
    await page.hintButton.click();
    await page.hint.first().waitFor();
  },
  async playground(site) {
    const cell = await site.playground();
    await cell.start("name = input('Name? ')\n");
    await cell.phase("input");
  },
  async "question before a reset"(site) {
    const cell = await site.playground();
    await cell.write("x = 1\n");
    await cell.reset.click();
    await site.get("confirm-yes").waitFor();
  },
  async "search in an editor"(site) {
    const cell = await site.playground();
    await cell.write("x = 1\n");
    await site.page.keyboard.press("Control+f");
    await cell.host.locator(".cm-search").waitFor();
  },
  async "unknown address"(site) {
    await site.open("/nowhere");
  },
};

for (const colorScheme of ["light", "dark"]) {
  for (const [name, show] of Object.entries(PAGES)) {
    scenario(`axe finds nothing: ${name}, ${colorScheme}`, { context: { colorScheme } }, async (site) => {
      await show(site);
      await site.get("runtime-bar").waitFor({ state: "detached" });
      assert.deepEqual(await accessibilityFaults(site.page), []);
    });
  }
}

scenario("axe finds nothing: while the runtime is on its way", {}, async (site) => {
  await holdBack(site.page, RUNTIME);
  await site.open("/");
  await site.get("runtime-bar").waitFor();
  assert.deepEqual(await accessibilityFaults(site.page), []);
});

scenario("axe finds nothing: when the runtime cannot be had", { expected: /runtime/ }, async (site) => {
  await site.page.route(RUNTIME, (route) => route.abort());
  await site.open("/");
  await site.get("runtime-retry").waitFor();
  assert.deepEqual(await accessibilityFaults(site.page), []);
});

scenario("the tally of the verdicts is announced", {}, async (site) => {
  const page = await ExercisePage.open(site, "decorators/count_calls");
  const announced = site.page.getByRole("status").and(site.get("tally"));
  await page.gradeAsItIs();
  await announced.filter({ hasText: /\d/ }).waitFor();
});
