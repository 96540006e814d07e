// The keyboard: what runs, indents, comments, searches, and how Tab leaves.

import { closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentLess, indentMore, insertTab } from "@codemirror/commands";
import { nextDiagnostic } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** Far enough for "until another key is pressed". */
const FOREVER = 1e9;

/** Escape hands the next Tab to the browser, however long that takes; CodeMirror by itself allows 2 s. */
const releaseTab = (view) => {
  view.setTabFocusMode(FOREVER);
  return false;
};

/** Tab goes to the next multiple of four columns, or indents the lines that are selected. */
const tab = (view) => {
  const { state } = view;
  if (state.readOnly) return false;
  const range = state.selection.main;
  if (!range.empty) return indentMore(view);
  const line = state.doc.lineAt(range.head);
  const column = range.head - line.from;
  if (/^\s*$/.test(line.text.slice(0, column))) return indentMore(view);
  if (line.text.includes("\t")) return insertTab(view);
  const spaces = " ".repeat(4 - (column % 4));
  view.dispatch(state.replaceSelection(spaces), { scrollIntoView: true, userEvent: "input" });
  return true;
};

/** The key bindings of a view; `onRun` is called for Ctrl-Enter and Cmd-Enter. */
export function keys(onRun) {
  const run = () => {
    onRun();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Ctrl-Enter", run, preventDefault: true },
        { key: "Mod-Enter", run, preventDefault: true },
        // The page's own shortcut: it hears the key, the text does not change.
        { key: "Ctrl-Shift-Enter", run: () => true },
        { key: "Mod-Shift-Enter", run: () => true },
        { key: "Escape", run: releaseTab },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      { key: "Tab", run: tab, shift: indentLess },
      { key: "F8", run: nextDiagnostic },
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    // Left by other means, Tab indents again on return.
    EditorView.domEventHandlers({ blur: (_, view) => view.setTabFocusMode(false) }),
  ];
}
