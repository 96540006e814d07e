// The site as a learner meets it: pages by their route.

import { Cell } from "./cell.mjs";

/** Addresses of the runtime and of the editor's script, with and without a hash in the name. */
export const RUNTIME = /\/runtime(?:-[0-9a-f]{8})?\.wasm$/;
/** The parts of the runtime that not all programs need. */
export const PARTS = /\/runtime-(?:usual|rest)-[^/]*\.wasm$/;
/** The packs of the standard library. */
export const PACKS = /\/stdlib-[^/]*\.bin$/;
/** Memory of the runtime after imports that take long. */
export const IMPORTED = /\/imported-[^/]*\.bin$/;
/** What the site has of chapters: which there are, what they say, their exercises. */
export const CONTENTS = /\/contents[^/]*\.json$/;
export const TEXTS = /\/chapter-[^/]*\.json$/;
export const TASKS = /\/exercises-[^/]*\.json$/;
export const EDITOR = /\/editor[^/]*\.js$/;
/** The program of the page. */
export const APP = /\/app[^/]*\.wasm$/;

export class Site {
  /**
   * @param {import("playwright-core").Page} page
   * @param {string} url where `index.html` lies, with a slash at its end
   * @param {() => void} leave called before the page is taken away
   */
  constructor(page, url, leave = () => {}) {
    this.page = page;
    this.url = url;
    this.leave = leave;
  }

  /** Loads the page at a route such as `/playground`, and waits until it has drawn itself. */
  async open(route = "/") {
    // From one route to another the browser would load nothing.
    if (this.page.url().startsWith(this.url)) {
      this.leave();
      await this.page.goto("about:blank");
    }
    await this.page.goto(`${this.url}#${route}`);
    await this.drawn();
  }

  /** Goes to a route without loading the page, as a link does. */
  async follow(route) {
    const before = await this.page.title();
    await this.page.evaluate((hash) => (location.hash = hash), route);
    await this.page.waitForFunction((title) => document.title !== title, before);
  }

  /** Loads the page again, with the same address. */
  async reload() {
    this.leave();
    await this.page.reload();
    await this.drawn();
  }

  /** Waits for what only the app itself draws. */
  async drawn() {
    await this.get("theme-toggle").waitFor();
    await this.page.locator("#page-heading").waitFor();
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
