// Defines `<code-editor>`, the Python editor of the page. See `editor/element.js` for its interface.

import { CodeEditor } from "./editor/element.js";

// A page may load the script twice, for instance by two embedded guides.
if (!customElements.get("code-editor")) customElements.define("code-editor", CodeEditor);
