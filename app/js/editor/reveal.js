// Takes the learner to a line, and shows which one it is until the next edit or move.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const mark = Decoration.line({ class: "cm-revealed" });
const setRevealed = StateEffect.define();

const revealed = StateField.define({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setRevealed)) return Decoration.set([mark.range(effect.value)]);
    }
    return transaction.docChanged || transaction.selection ? Decoration.none : value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What a view needs for `revealLine`. */
export function reveal() {
  return revealed;
}

/** Scrolls to a line (from 1; the nearest one, if there is no such), highlights and focuses it. */
export function revealLine(view, number) {
  const { doc } = view.state;
  const line = doc.line(Math.min(Math.max(Math.trunc(number) || 1, 1), doc.lines));
  const start = line.from + /^\s*/.exec(line.text)[0].length;
  view.contentDOM.focus({ preventScroll: true });
  view.dispatch({
    selection: { anchor: start },
    effects: [setRevealed.of(line.from), EditorView.scrollIntoView(start, { y: "center" })],
  });
}
