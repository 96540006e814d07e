// The site as a learner meets it: pages by their route.

import { Cell } from "./cell.mjs";

export class Site {
  /**
   * @param {import("playwright-core").Page} page
   * @param {string} url where `index.html` lies, with a slash at its end
   */
  constructor(page, url) {
    this.page = page;
    this.url = url;
  }

  /** Opens a route such as `/playground` and waits until the page has drawn itself. */
  async open(route = "/") {
    await this.page.goto(`${this.url}#${route}`);
    await this.drawn();
  }

  /** Loads the page again, with the same address. */
  async reload() {
    await this.page.reload();
    await this.drawn();
  }

  async drawn() {
    await this.page.locator("h1").first().waitFor();
  }

  /** Opens the playground and gives its cell. */
  async playground() {
    await this.open("/playground");
    return this.cell();
  }

  /** The page's first cell, or the one of this id. */
  cell(id) {
    const cells = this.page.getByTestId("cell");
    return new Cell(id ? cells.and(this.page.locator(`[data-cell="${id}"]`)) : cells.first());
  }

  /** By the attribute `data-testid`. */
  get(testid) {
    return this.page.getByTestId(testid);
  }
}
