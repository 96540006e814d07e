// A cell: its editor, its buttons, its output.

import assert from "node:assert/strict";

/** A program of these lines. */
export const program = (...lines) => lines.join("\n") + "\n";

export class Cell {
  /** @param {import("playwright-core").Locator} root */
  constructor(root) {
    this.root = root;
    this.page = root.page();
    // Of the files, the one whose tab is selected.
    this.host = root.locator("code-editor:visible");
    this.editor = root.locator("code-editor:visible .cm-content");
    this.output = root.getByTestId("output");
    this.console = root.getByTestId("console");
    this.notice = root.getByTestId("notice");
    this.traceback = root.getByTestId("traceback");
    this.stdin = root.getByTestId("stdin");
    this.tabs = root.getByTestId("tab");
    this.made = root.getByTestId("made-file");
    this.run = root.getByTestId("run");
    this.stop = root.getByTestId("stop");
    this.reset = root.getByTestId("reset");
  }

  /** The tab of a file. */
  tab(path) {
    return this.tabs.filter({ hasText: new RegExp(`^${path.replace(/[.]/g, "\\.")}$`) });
  }

  /** A file that the program made. */
  madeFile(path) {
    return this.made.and(this.page.locator(`[data-path="${path}"]`));
  }

  /** Adds a file and writes it; its tab is shown then. */
  async addFile(path, text) {
    if ((await this.tabs.count()) > 0) {
      await this.root.getByTestId("file-new").click();
    } else {
      await this.root.getByTestId("more").click();
      await this.root.getByTestId("menu-new-file").click();
    }
    await this.root.getByTestId("file-name").fill(path);
    await this.root.getByTestId("file-name-done").click();
    await this.shown(path);
    await this.write(text);
  }

  /** Waits until the tab of this file is the selected one. */
  async shown(path) {
    await this.tab(path).and(this.page.locator("[aria-selected=true]")).waitFor();
  }

  /** What stands in the editor, or in the text area until its script has come. */
  code() {
    return this.host.evaluate((host) => host.value ?? host.querySelector("textarea").value);
  }

  /** Puts other code in the editor, as by paste. */
  async write(code) {
    await this.host.scrollIntoViewIfNeeded();
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.editor.evaluate((content, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      content.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, code);
    assert.equal(await this.code(), code);
  }

  /** Writes code, runs it, and waits for its end. */
  async execute(code) {
    await this.start(code);
    await this.ended();
  }

  /** Writes code and presses Run. */
  async start(code) {
    await this.write(code);
    await this.run.click();
  }

  /** Waits until the program is over. */
  async ended() {
    await this.phase("ended");
  }

  /** Waits until the cell is in this phase: idle, waiting, running, input, ended. */
  async phase(name) {
    await this.root.and(this.page.locator(`[data-phase="${name}"]`)).waitFor();
  }

  /** Waits until this text was printed. */
  async printed(text) {
    await this.console.filter({ hasText: text }).waitFor();
  }

  /** All that was printed. */
  async text() {
    return (await this.console.textContent()) ?? "";
  }

  /** Line of the cursor in the editor, counted from 1, and whether the editor has the focus. */
  place() {
    return this.host.evaluate((host) => {
      const root = host.shadowRoot;
      const lines = [...root.querySelectorAll(".cm-line")];
      const { anchorNode } = root.getSelection?.() ?? getSelection();
      const line = lines.findIndex((candidate) => candidate.contains(anchorNode)) + 1;
      return { line, focused: root.activeElement?.classList.contains("cm-content") === true };
    });
  }
}
