// Marks in the text: underline, gutter, message. Each goes when the text of its lines is changed.

import { forEachDiagnostic, lintGutter, setDiagnostics, setDiagnosticsEffect } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";

/** The gutter, and the rule that an edit takes its marks away. */
export function diagnostics() {
  return [
    lintGutter(),
    EditorState.transactionExtender.of((transaction) => {
      if (!transaction.docChanged) return null;
      const { doc } = transaction.startState;
      const kept = [];
      let dropped = false;
      forEachDiagnostic(transaction.startState, (diagnostic, from, to) => {
        if (transaction.changes.touchesRange(doc.lineAt(from).from, doc.lineAt(to).to)) {
          dropped = true;
          return;
        }
        kept.push({
          ...diagnostic,
          from: transaction.changes.mapPos(from, 1),
          to: transaction.changes.mapPos(to, -1),
        });
      });
      return dropped ? { effects: setDiagnosticsEffect.of(kept) } : null;
    }),
  ];
}

/** Shows these in the place of those before. Lines count from 1, columns from 0 in characters. */
export function showDiagnostics(view, list) {
  const { doc } = view.state;
  const marks = list.map((item) => {
    const first = lineAt(doc, item.line);
    const last = item.endLine == null ? first : lineAt(doc, Math.max(item.endLine, item.line));
    const indentation = /^\s*/.exec(first.text)[0].length;
    const from = first.from + (item.column == null ? indentation : offset(first.text, item.column));
    const to = item.endColumn == null ? last.to : last.from + offset(last.text, item.endColumn);
    return { ...visible(doc, from, to), severity: "error", message: item.message };
  });
  marks.sort((a, b) => a.from - b.from);
  view.dispatch(setDiagnostics(view.state, marks));
}

function lineAt(doc, line) {
  return doc.line(Math.min(Math.max(Math.trunc(line) || 1, 1), doc.lines));
}

/** UTF-16 units before the given character: Python counts code points. */
function offset(text, column) {
  let units = 0;
  for (const character of text) {
    if (column-- <= 0) break;
    units += character.length;
  }
  return units;
}

/** An empty range (the end of a line, most often) takes the character before or after it. */
function visible(doc, from, to) {
  if (to > from) return { from, to };
  const line = doc.lineAt(from);
  if (from < line.to) return { from, to: from + 1 };
  if (from > line.from) return { from: from - 1, to: from };
  return { from, to: from };
}
