// The CodeMirror view: which extensions it has, and what of it can change later.

import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { search } from "@codemirror/search";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
  tooltips,
} from "@codemirror/view";

import { completion } from "./completion.js";
import { diagnostics } from "./diagnostics.js";
import { keys } from "./keys.js";
import { pythonMode } from "./python.js";
import { reveal } from "./reveal.js";
import { theme } from "./theme.js";

/** Marks a change made by the page, of which the page need not be told. */
export const programmatic = Annotation.define();

const label = new Compartment();
const readOnly = new Compartment();
const language = new Compartment();

/**
 * Makes the view.
 *
 * @param {object} options
 * @param {HTMLElement} options.parent
 * @param {ShadowRoot} options.root
 * @param {string} options.text
 * @param {{anchor: number, head: number}} [options.selection]
 * @param {string} options.label accessible name
 * @param {string} options.describedBy id of the accessible description
 * @param {boolean} options.readOnly
 * @param {boolean} options.plain text of no language
 * @param {(value: string) => void} options.onInput told each change that the learner makes
 * @param {() => void} options.onRun
 */
export function createView(options) {
  const { parent, root, text, selection, describedBy, onInput, onRun } = options;
  const extensions = [
    keys(onRun),
    label.of(named(options.label)),
    readOnly.of(EditorState.readOnly.of(options.readOnly)),
    // It takes the focus without, but not every tool for accessibility knows that.
    EditorView.contentAttributes.of({ "aria-describedby": describedBy, tabindex: "0" }),
    diagnostics(),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    history(),
    language.of(languageOf(options.plain)),
    search({ top: true }),
    // Within the shadow root, but free of boxes of the page that clip.
    tooltips({ position: "fixed" }),
    reveal(),
    theme(),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      fit(update.view);
      if (!update.transactions.every((transaction) => transaction.annotation(programmatic))) {
        onInput(update.state.doc.toString());
      }
    }),
  ];
  const state = EditorState.create({ doc: text, selection, extensions });
  const view = new EditorView({ state, parent, root });
  fit(view);
  return view;
}

/** Changes the accessible name. */
export function setLabel(view, name) {
  view.dispatch({ effects: label.reconfigure(named(name)) });
}

/** Allows or forbids edits; the text can be selected and copied in either case. */
export function setReadOnly(view, value) {
  view.dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(value)) });
}

/** Says whether the text is Python or of no language. */
export function setPlain(view, value) {
  view.dispatch({ effects: language.reconfigure(languageOf(value)) });
}

/** What helps to write Python is in the way in any other text. */
function languageOf(plain) {
  return plain
    ? EditorState.tabSize.of(8)
    : [bracketMatching(), closeBrackets(), completion(), pythonMode()];
}

function named(name) {
  return EditorView.contentAttributes.of({ "aria-label": name });
}

/** Tells the theme how high the text is: the same sum as a textarea's `rows`. */
function fit(view) {
  view.scrollDOM.style.setProperty("--lines", String(view.state.doc.lines));
}
