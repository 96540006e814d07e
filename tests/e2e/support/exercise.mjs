// The files of an exercise, straight from the content, and its page.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CONTENT = fileURLToPath(new URL("../../../exercises/content/", import.meta.url));

/**
 * What the author wrote for `chapter/slug`.
 *
 * @returns {{id: string, starter: string, solution: string, wrong: {code: string, feedback: string}[]}}
 */
export function exercise(id) {
  const [chapter, slug] = id.split("/");
  const folder = numbered(numbered(CONTENT, chapter), slug);
  const file = (name) => readFileSync(join(folder, name), "utf8");
  const wrong = readdirSync(join(folder, "wrong"))
    .sort()
    .map((name) => file(`wrong/${name}`))
    .map((code) => ({ code, feedback: /^# feedback: (.*)$/m.exec(code)[1] }));
  return { id, starter: file("starter.py"), solution: file("solution.py"), wrong };
}

/** The folder `NN_name` in `parent`. */
function numbered(parent, name) {
  const folder = readdirSync(parent).find((entry) => entry.replace(/^\d+_/, "") === name);
  if (!folder) throw new Error(`no ${name} in ${parent}`);
  return join(parent, folder);
}

/** The page of an exercise. */
export class ExercisePage {
  /** @param {import("./site.mjs").Site} site */
  constructor(site) {
    this.site = site;
    this.cell = site.cell();
    this.check = site.get("check-button");
    this.verdicts = site.get("verdicts");
    this.board = site.page.locator("section.verdicts");
    this.verdict = site.get("verdict");
    this.hint = site.get("hint");
    this.hintButton = site.get("hint-button");
    this.solutionButton = site.get("solution-button");
    this.passed = this.verdict.and(site.page.locator("[data-passed=true]"));
    this.failed = this.verdict.and(site.page.locator("[data-passed=false]"));
  }

  /** Opens the page of `chapter/slug`. */
  static async open(site, id) {
    await site.open(`/exercise/${id}`);
    const page = new ExercisePage(site);
    await page.check.waitFor();
    return page;
  }

  /** Puts `code` in the editor and has it checked to the end. */
  async grade(code) {
    await this.cell.write(code);
    await this.gradeAsItIs();
  }

  /** Has the code in the editor checked to the end. */
  async gradeAsItIs() {
    // Those of the last check may still be there: they are not the ones to wait for.
    for (const old of await this.verdicts.all()) {
      await old.evaluate((element) => element.setAttribute("data-old", ""));
    }
    await this.check.click();
    await this.verdicts.and(this.site.page.locator(":not([data-old])")).waitFor();
  }

  /** All that the verdicts say, folded parts included. */
  async said() {
    return (await this.board.textContent()) ?? "";
  }
}
