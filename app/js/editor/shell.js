// The shadow root: a slot for the textarea, a place for the editor, what screen readers are told.

import { metrics } from "./theme.js";

const HELP =
  "Python editor. Control or Command with Enter runs the code. Tab indents; " +
  "press Escape, then Tab, to move on.";

const STYLE = `
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  ${metrics(":host")}
  /* The page says the same, for the time before this script has come; where it does not, this holds. */
  ::slotted(textarea) {
    display: block; box-sizing: border-box; inline-size: 100%; margin: 0; border: 0;
    padding: var(--code-pad) 0.75rem var(--code-pad) calc(var(--code-gutter) + 0.4rem);
    background: var(--code-bg, Canvas); color: var(--code-ink, CanvasText);
    font: var(--code-size) / var(--code-leading) var(--mono, ui-monospace, monospace);
    letter-spacing: normal; tab-size: 4; white-space: pre; overflow-wrap: normal;
    overflow: auto hidden; scrollbar-width: none; resize: none;
  }
  .help {
    position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap; border: 0;
  }
  [hidden] { display: none; }
`;

let sheet = null;

/** One sheet for all editors, made when the first one needs it. */
function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

/** Builds the shadow root of `host` and gives its parts. */
export function shell(host) {
  // Focus on the host would go to the textarea that is no longer shown: `focus()` is ours.
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [style()];
  const slot = document.createElement("slot");
  const editor = document.createElement("div");
  const help = document.createElement("span");
  editor.hidden = true;
  help.id = "help";
  help.className = "help";
  help.textContent = HELP;
  help.hidden = true;
  root.append(slot, editor, help);
  return {
    editor,
    help,
    showEditor() {
      slot.hidden = true;
      editor.hidden = false;
    },
    showTextarea() {
      slot.hidden = false;
      editor.hidden = true;
    },
  };
}
