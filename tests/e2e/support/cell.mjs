// A cell: its editor, its buttons, its output.

import assert from "node:assert/strict";

export class Cell {
  /** @param {import("playwright-core").Locator} root */
  constructor(root) {
    this.root = root;
    this.page = root.page();
    this.host = root.locator("code-editor");
    this.editor = root.locator("code-editor .cm-content");
    this.output = root.getByTestId("output");
    this.console = root.getByTestId("console");
    this.notice = root.getByTestId("notice");
    this.traceback = root.getByTestId("traceback");
    this.stdin = root.getByTestId("stdin");
    this.run = root.getByTestId("run");
    this.stop = root.getByTestId("stop");
    this.reset = root.getByTestId("reset");
  }

  /** What stands in the editor. */
  code() {
    return this.host.evaluate((host) => host.value);
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
