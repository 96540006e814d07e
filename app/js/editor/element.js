// The custom element: attributes, properties and events around one CodeMirror view.

import { isolateHistory } from "@codemirror/commands";
import { EditorView } from "@codemirror/view";

import { createView, programmatic, setLabel, setPlain, setReadOnly } from "./create.js";
import { showDiagnostics } from "./diagnostics.js";
import { mayBeSeen, stopWaiting } from "./lazy.js";
import { revealLine } from "./reveal.js";
import { trimmedChange } from "./replace.js";
import { shell } from "./shell.js";

/**
 * A Python editor that begins as the `<textarea>` inside it.
 *
 * ```html
 * <code-editor label="Example: first-wrapper" min-lines="4">
 *   <textarea rows="4" aria-label="Example: first-wrapper">print("hello")</textarea>
 * </code-editor>
 * ```
 *
 * The textarea is what the learner reads and edits until the element comes near the viewport; then
 * the editor takes over its text, its selection and the focus. It stands in a shadow root, so the
 * page's rules do not reach it, and its style works under a Content-Security-Policy without
 * `unsafe-inline`. Colours and fonts come from the page's custom properties (`theme.js` lists them).
 *
 * Attributes: `label` (accessible name), `min-lines` (height at least), `readonly`, `plain` (the text is
 * no Python).
 *
 * Events, which bubble out of shadow roots: `code-input` with `detail.value` when the learner
 * changes the text, also in the textarea; `code-run` for Ctrl-Enter and Cmd-Enter.
 */
export class CodeEditor extends HTMLElement {
  static observedAttributes = ["label", "min-lines", "plain", "readonly"];

  /** @type {EditorView | null} */
  #view = null;
  /** The text, as long as neither the view nor a textarea holds it. */
  #text = null;
  #parts = null;
  /** Rows that the page gave the textarea: the editor does not become smaller than what was seen. */
  #rows = 0;
  #typed = false;
  #composing = false;

  constructor() {
    super();
    this.#parts = shell(this);
    this.addEventListener("input", this.#textareaInput);
    this.addEventListener("keydown", this.#textareaKey);
    this.addEventListener("focusin", this.#textareaFocus);
    this.addEventListener("compositionstart", () => (this.#composing = true));
    this.addEventListener("compositionend", () => (this.#composing = false));
  }

  /** The text, with `\n` between lines. Setting it is no `code-input`, and can be undone. */
  get value() {
    if (this.#view) return this.#view.state.doc.toString();
    return this.#text ?? this.#textarea?.value ?? "";
  }

  set value(text) {
    const value = String(text ?? "").replace(/\r\n?/g, "\n");
    if (this.#view) {
      const changes = trimmedChange(this.value, value);
      // Undone by itself, not along with what was typed just before.
      const annotations = [programmatic.of(true), isolateHistory.of("full")];
      if (changes) this.#view.dispatch({ changes, annotations });
      return;
    }
    const textarea = this.#textarea;
    this.#text = textarea ? null : value;
    if (textarea && textarea.value !== value) textarea.value = value;
    this.#fit();
  }

  /** Focuses the editor. */
  focus(options) {
    const view = this.#upgrade();
    if (!view) this.#textarea?.focus(options);
    // The browser scrolls to what is focused, unless told otherwise.
    else if (options?.preventScroll) view.focus();
    else view.contentDOM.focus(options);
  }

  /**
   * Underlines ranges, marks their lines in the gutter and shows the message beside the pointer.
   * Replaces those shown before; each one goes when the text of its line is changed.
   *
   * @param {{line: number, column?: number, endLine?: number, endColumn?: number, message: string}[]}
   *   diagnostics lines from 1, columns from 0 in characters; without columns, the whole line
   */
  setDiagnostics(diagnostics) {
    if (!this.#view && diagnostics.length === 0) return;
    const view = this.#upgrade();
    if (view) showDiagnostics(view, diagnostics);
  }

  /** Scrolls to a line (from 1), highlights it until the next edit or move, and focuses the editor. */
  revealLine(line) {
    const view = this.#upgrade();
    if (view) revealLine(view, line);
  }

  connectedCallback() {
    // Set before the class was known, a property would shadow the accessor.
    if (Object.hasOwn(this, "value")) {
      const value = this.value;
      delete this.value;
      this.value = value;
    }
    if (this.#view) return;
    const textarea = this.#textarea;
    if (textarea && textarea.value !== textarea.defaultValue && !this.#typed) {
      // Typed before the script had come: the page has not been told yet.
      this.#tell(textarea.value);
    }
    this.#fit();
    mayBeSeen(this, () => this.#upgrade());
  }

  disconnectedCallback() {
    stopWaiting(this);
    // Frameworks move elements by taking them out and putting them back.
    queueMicrotask(() => {
      if (!this.isConnected) this.#downgrade();
    });
  }

  attributeChangedCallback(name) {
    if (name === "min-lines") this.#fit();
    if (!this.#view) return;
    if (name === "label") setLabel(this.#view, this.#label);
    if (name === "plain") setPlain(this.#view, this.hasAttribute("plain"));
    if (name === "readonly") setReadOnly(this.#view, this.hasAttribute("readonly"));
  }

  get #textarea() {
    return this.querySelector(":scope > textarea");
  }

  get #label() {
    return (
      this.getAttribute("label") ?? this.#textarea?.getAttribute("aria-label") ?? "Python code"
    );
  }

  get #minLines() {
    const lines = Number.parseInt(this.getAttribute("min-lines") ?? "", 10);
    return Math.max(lines > 0 ? lines : 1, this.#rows);
  }

  /** Puts the view in the textarea's place; gives it, or null while that cannot be. */
  #upgrade() {
    if (this.#view) return this.#view;
    if (!this.isConnected) return null;
    const textarea = this.#textarea;
    if (textarea && this.#composing) {
      textarea.addEventListener("compositionend", () => this.#upgrade(), { once: true });
      return null;
    }
    stopWaiting(this);
    this.#fit();
    const focused = textarea !== null && textarea.getRootNode().activeElement === textarea;
    const text = this.value;
    const anchor = Math.min(textarea?.selectionStart ?? 0, text.length);
    const head = Math.min(textarea?.selectionEnd ?? 0, text.length);
    this.#parts.showEditor();
    this.#view = createView({
      parent: this.#parts.editor,
      root: this.shadowRoot,
      text,
      selection: focused ? { anchor, head } : undefined,
      label: this.#label,
      describedBy: this.#parts.help.id,
      readOnly: this.hasAttribute("readonly"),
      plain: this.hasAttribute("plain"),
      onInput: (value) => this.#tell(value),
      onRun: () => this.#run(),
    });
    this.#text = null;
    this.toggleAttribute("data-upgraded", true);
    if (focused) this.#view.focus();
    return this.#view;
  }

  /** Gives the text back to the textarea, for a page that takes the element out. */
  #downgrade() {
    if (!this.#view) return;
    const text = this.value;
    this.#view.destroy();
    this.#view = null;
    this.toggleAttribute("data-upgraded", false);
    this.#parts.showTextarea();
    this.value = text;
  }

  /** Makes the textarea as high as the editor will be, and the editor as high as it was at least. */
  #fit() {
    const textarea = this.#textarea;
    if (textarea) {
      this.#rows ||= textarea.rows;
      const lines = textarea.value.split("\n").length;
      textarea.rows = Math.max(this.#minLines, lines);
    }
    this.#parts.editor.style.setProperty("--min-lines", String(this.#minLines));
  }

  #tell(value) {
    this.dispatchEvent(
      new CustomEvent("code-input", { detail: { value }, bubbles: true, composed: true }),
    );
  }

  #run() {
    this.dispatchEvent(new CustomEvent("code-run", { bubbles: true, composed: true }));
  }

  #textareaInput = (event) => {
    if (event.target !== this.#textarea) return;
    this.#typed = true;
    this.#fit();
    this.#tell(event.target.value);
  };

  #textareaKey = (event) => {
    if (event.target !== this.#textarea) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      event.preventDefault();
      this.#run();
    }
  };

  #textareaFocus = (event) => {
    if (event.target === this.#textarea) this.#upgrade();
  };
}
