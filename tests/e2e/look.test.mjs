// Light and dark, small screens, and a page that keeps still.

import assert from "node:assert/strict";

import { ExercisePage } from "./support/exercise.mjs";
import { holdBack, lightness, overhang, shifts, watchShifts } from "./support/page_checks.mjs";
import { scenario } from "./support/scenario.mjs";
import { RUNTIME } from "./support/site.mjs";

const ROUTES = ["/", "/chapter/decorators", "/exercise/decorators/count_calls", "/playground"];

scenario("dark and light follow the system", { context: { colorScheme: "dark" } }, async (site) => {
  await site.open("/");
  assert.ok((await lightness(site.page)) < 80);
  await site.page.emulateMedia({ colorScheme: "light" });
  assert.ok((await lightness(site.page)) > 200);
});

scenario("the theme that was chosen is kept, and the editors follow", {}, async (site) => {
  await site.open("/");
  await site.cell().editor.waitFor();
  const toggle = site.get("theme-toggle");
  const dark = toggle.and(site.page.locator("[data-theme=dark]"));
  while (!(await dark.isVisible())) {
    const theme = await toggle.getAttribute("data-theme");
    await toggle.click();
    await toggle.and(site.page.locator(`:not([data-theme=${theme}])`)).waitFor();
  }
  assert.ok((await lightness(site.page)) < 80);
  const ink = () => site.cell().editor.evaluate((content) => getComputedStyle(content).color);
  const light = await ink();
  await site.reload();
  await dark.waitFor();
  assert.ok((await lightness(site.page)) < 80);
  await site.cell().editor.waitFor();
  assert.equal(await ink(), light);
  const [red] = light.match(/\d+(\.\d+)?/g).map(Number);
  assert.ok(light.startsWith("oklch") || light.startsWith("color") || red > 150, `ink is ${light}`);
});

for (const route of ROUTES) {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  scenario(`${route} fits a screen of 390 px`, { context: phone }, async (site) => {
    await site.open(route);
    assert.equal(await overhang(site.page), 0);
    const cell = site.cell();
    await cell.execute(`print("wide " * 60)\nraise ValueError("wide " * 60)\n`);
    assert.equal(await overhang(site.page), 0);
    const size = await cell.editor.evaluate((content) => Number.parseFloat(getComputedStyle(content).fontSize));
    assert.ok(size >= 16, `${size} px text makes phones zoom`);
  });
}

scenario("verdicts fit a screen of 390 px", { context: { viewport: { width: 390, height: 844 } } }, async (site) => {
  const page = await ExercisePage.open(site, "decorators/count_calls");
  await page.gradeAsItIs();
  assert.equal(await overhang(site.page), 0);
});

scenario("nothing moves when the page, its editors and its runtime arrive", {}, async (site) => {
  await watchShifts(site.page);
  await site.open("/chapter/decorators");
  await site.cell().editor.waitFor();
  await site.cell().run.click();
  await site.cell().ended();
  assert.deepEqual(await shifts(site.page), []);
});

/** Pixels from the top of a cell to the top of what follows it. */
function gap(cell) {
  return cell.root.evaluate((element) => {
    const next = element.nextElementSibling ?? element.parentElement.nextElementSibling;
    return Math.round(next.getBoundingClientRect().top - element.getBoundingClientRect().top);
  });
}

scenario("nothing below moves while a run waits for the runtime", {}, async (site) => {
  const runtime = await holdBack(site.page, RUNTIME);
  await site.open("/chapter/decorators");
  const cell = site.cell();
  await cell.editor.waitFor();
  const before = await gap(cell);
  await cell.run.click();
  await cell.phase("waiting");
  assert.equal(await gap(cell), before);
  runtime.letGo();
  await cell.ended();
  assert.equal(await gap(cell), before);
});

scenario("nothing below moves when an example prints what it states", {}, async (site) => {
  await site.open("/chapter/decorators");
  const cells = site.get("cell");
  for (let index = 0; index + 1 < (await cells.count()); index++) {
    const cell = site.cell(await cells.nth(index).getAttribute("data-cell"));
    await cell.run.scrollIntoViewIfNeeded();
    await cell.editor.waitFor();
    const before = await gap(cell);
    await cell.run.click();
    await cell.ended();
    assert.equal(await gap(cell), before, await cell.root.getAttribute("data-cell"));
  }
});

scenario("nothing moves while output streams", {}, async (site) => {
  await watchShifts(site.page);
  const cell = await site.playground();
  await cell.start(
    "import time\nfor n in range(40):\n    print(n)\n    time.sleep(0.03)\n",
  );
  await cell.ended();
  assert.deepEqual(await shifts(site.page), []);
});

scenario("motion is reduced on request", { context: { reducedMotion: "reduce" } }, async (site) => {
  await site.open("/chapter/decorators");
  const moving = await site.page.evaluate(() =>
    document.getAnimations().filter((animation) => animation.playState === "running").length,
  );
  assert.equal(moving, 0);
});
