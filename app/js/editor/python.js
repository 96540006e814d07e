// Python: grammar, and indentation by four spaces that goes on after a colon.

import { python } from "@codemirror/lang-python";
import { indentOnInput, indentUnit } from "@codemirror/language";
import { EditorState } from "@codemirror/state";

/** Everything that is Python's. Its completions come with it. */
export function pythonMode() {
  return [python(), indentUnit.of("    "), EditorState.tabSize.of(4), indentOnInput()];
}
