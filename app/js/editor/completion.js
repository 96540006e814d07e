// Completion of Python's keywords and builtins and of names in the text. The list comes while typing,
// but nothing in it is chosen until the learner goes there, so that Enter at the end of a line is always
// a new line. Enter takes what was chosen with the arrow keys, Tab also the first one.

import {
  acceptCompletion,
  autocompletion,
  completionStatus,
  moveCompletionSelection,
  selectedCompletion,
} from "@codemirror/autocomplete";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";

const acceptFirst = (view) => {
  if (completionStatus(view.state) !== "active") return false;
  if (!selectedCompletion(view.state)) moveCompletionSelection(true)(view);
  return acceptCompletion(view);
};

/** Completion and its keys. */
export function completion() {
  return [
    Prec.high(keymap.of([{ key: "Tab", run: acceptFirst }])),
    autocompletion({
      selectOnOpen: false,
      filterStrict: true,
      // Nothing is chosen when the list opens, so nothing can be taken by mistake: no need to wait.
      interactionDelay: 0,
    }),
  ];
}
