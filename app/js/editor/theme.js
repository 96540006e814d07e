// How the editor looks. Every colour and font is a custom property of the page, so light and dark
// follow the page at once; the fallbacks follow the page's `color-scheme`.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const BACKGROUND = "var(--code-bg, Canvas)";
const INK = "var(--code-ink, CanvasText)";
const MUTED = "var(--muted, light-dark(#5c5f66, #a9adb5))";
const ACCENT = "var(--accent, light-dark(#0b57d0, #8ab4f8))";
const BAD = "var(--bad, light-dark(#b3261e, #f2b8b5))";
const LINE = "var(--line, light-dark(#d0d3d9, #45494f))";
const SELECTION = "var(--selection, light-dark(#cfe0ff, #2f4a78))";
const MONO = "var(--mono, ui-monospace, monospace)";

const tint = (colour, percent) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

/**
 * Custom properties for the measures that the textarea and the editor share, as CSS rules.
 * Phones enlarge the page on focus where text is smaller than 16 px.
 */
export function metrics(selector) {
  return `
    ${selector} { --code-pad: 0.75rem; --code-gutter: 3rem; --code-leading: 1.5rem; --code-size: 0.9375rem; }
    @media (max-width: 40rem), (pointer: coarse) { ${selector} { --code-size: max(1rem, 16px); --code-gutter: 2.75rem; } }
  `;
}

const look = EditorView.theme({
  "&": { backgroundColor: BACKGROUND, color: INK, fontSize: "var(--code-size)" },
  // Above the gutter, which would cover an outline.
  "&.cm-focused": { outline: "none" },
  "&.cm-focused:after": {
    content: "''",
    position: "absolute",
    inset: "0",
    border: `2px solid ${ACCENT}`,
    borderRadius: "inherit",
    pointerEvents: "none",
    zIndex: "300",
  },
  ".cm-scroller": {
    // Not as high as its content, but as the lines make it: a horizontal scroll bar then comes into the
    // lower padding, and nothing below the editor moves.
    blockSize:
      "calc(max(var(--lines), var(--min-lines, 1)) * var(--code-leading) + 2 * var(--code-pad))",
    maxBlockSize: "var(--code-max-height, none)",
    boxSizing: "border-box",
    // Above content and gutter alike: CodeMirror learns of the content's own padding too late.
    paddingBlockStart: "var(--code-pad)",
    flex: "none",
    fontFamily: MONO,
    lineHeight: "var(--code-leading)",
    scrollbarWidth: "thin",
    scrollbarColor: `${LINE} transparent`,
  },
  ".cm-content": { padding: "0", caretColor: INK, tabSize: "4" },
  ".cm-line": { padding: "0 0.75rem 0 0.4rem" },
  ".cm-line ::selection, .cm-line::selection": { backgroundColor: SELECTION },
  ".cm-gutters": {
    boxSizing: "border-box",
    minInlineSize: "var(--code-gutter)",
    backgroundColor: BACKGROUND,
    color: MUTED,
    border: "none",
  },
  ".cm-gutter.cm-gutter-lint": { inlineSize: "0.9rem" },
  ".cm-gutter.cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-gutter.cm-lineNumbers": { flexGrow: "1" },
  ".cm-lineNumbers .cm-gutterElement": { minInlineSize: "0", padding: "0 0.4rem 0 0" },
  // An editor is made before it is in sight, and measured when it is: until then CodeMirror guesses the
  // height of its lines. The hidden element only holds the gutter open.
  ".cm-lineNumbers .cm-gutterElement:not([style*=hidden])": {
    blockSize: "var(--code-leading) !important",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: tint(INK, 5) },
  "&.cm-focused .cm-activeLineGutter": { color: INK },
  ".cm-line.cm-revealed, &.cm-focused .cm-line.cm-revealed": {
    backgroundColor: tint(BAD, 16),
    boxShadow: `inset 3px 0 ${BAD}`,
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: `1px solid ${MUTED}`,
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "transparent",
    outline: `1px solid ${BAD}`,
  },
  ".cm-searchMatch": { backgroundColor: tint(ACCENT, 22) },
  ".cm-searchMatch.cm-searchMatch-selected": {
    backgroundColor: tint(ACCENT, 40),
    outline: `1px solid ${ACCENT}`,
  },
  ".cm-specialChar": { color: BAD },
  ".cm-snippetField": { backgroundColor: tint(INK, 10) },

  // CodeMirror draws marks as `data:` pictures, which a strict policy for images refuses.
  ".cm-lintRange.cm-lintRange-error": {
    backgroundImage: "none",
    paddingBottom: "0",
    textDecoration: `underline wavy 1px ${BAD}`,
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.2em",
  },
  ".cm-lintPoint.cm-lintPoint-error:after": { borderBottomColor: BAD },
  ".cm-lint-marker.cm-lint-marker-error": {
    content: "normal",
    inlineSize: "0.9rem",
    blockSize: "var(--code-leading)",
    color: BAD,
    textAlign: "center",
    fontSize: "1.1em",
    cursor: "default",
  },
  ".cm-lint-marker.cm-lint-marker-error:before": { content: "'▸'" },
  ".cm-diagnostic.cm-diagnostic-error": {
    borderInlineStart: `4px solid ${BAD}`,
    padding: "0.25rem 0.6rem",
  },

  ".cm-tooltip": {
    backgroundColor: BACKGROUND,
    color: INK,
    border: `1px solid ${LINE}`,
    borderRadius: "4px",
    boxShadow: "0 4px 16px rgb(0 0 0 / 0.18)",
    maxInlineSize: "min(36rem, 95vw)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: MONO, maxBlockSize: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem", lineHeight: "1.35" },
  ".cm-tooltip.cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: SELECTION,
    color: INK,
  },
  ".cm-completionMatchedText": { color: ACCENT, textDecoration: "none", fontWeight: "600" },
  ".cm-completionDetail": { color: MUTED },
  ".cm-completionIcon": { opacity: "1", color: MUTED },

  ".cm-panels": {
    backgroundColor: BACKGROUND,
    color: INK,
    fontFamily: "inherit",
    zIndex: "2",
  },
  ".cm-panels.cm-panels-top": { borderBottom: `1px solid ${LINE}` },
  ".cm-panel.cm-search": { padding: "0.4rem 2rem 0.4rem 0.6rem", fontSize: "max(0.875rem, 13px)" },
  ".cm-panel.cm-search label": { fontSize: "inherit" },
  ".cm-panel.cm-search [name=close]": {
    color: MUTED,
    fontSize: "1.25rem",
    inlineSize: "1.75rem",
    blockSize: "1.75rem",
    cursor: "pointer",
  },
  ".cm-textfield, .cm-panel input.cm-textfield": {
    backgroundColor: BACKGROUND,
    color: INK,
    border: `1px solid ${MUTED}`,
    borderRadius: "3px",
    padding: "0.2rem 0.4rem",
    fontSize: "inherit",
    fontFamily: MONO,
  },
  ".cm-button, .cm-panel button.cm-button": {
    backgroundImage: "none",
    backgroundColor: "transparent",
    color: INK,
    border: `1px solid ${LINE}`,
    borderRadius: "3px",
    padding: "0.2rem 0.6rem",
    fontSize: "inherit",
    cursor: "pointer",
  },
  ".cm-panel :focus-visible": { outline: `2px solid ${ACCENT}`, outlineOffset: "1px" },
  "@media (max-width: 40rem), (pointer: coarse)": {
    ".cm-panel.cm-search, .cm-panel.cm-search input.cm-textfield": { fontSize: "max(1rem, 16px)" },
  },
});

const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.self, tags.null, tags.bool],
    color: "var(--code-keyword, light-dark(#8430ce, #c9a0f5))",
  },
  {
    tag: [tags.string, tags.special(tags.string), tags.escape],
    color: "var(--code-string, light-dark(#18703a, #8fd3a2))",
  },
  {
    tag: tags.comment,
    color: "var(--code-comment, light-dark(#5f6368, #a0a4ab))",
    fontStyle: "italic",
  },
  { tag: tags.number, color: "var(--code-number, light-dark(#a3430a, #f2b183))" },
  {
    tag: [
      tags.definition(tags.function(tags.variableName)),
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.className),
      tags.className,
      tags.meta,
    ],
    color: "var(--code-function, light-dark(#0b57a8, #93bdf7))",
  },
  { tag: tags.invalid, color: BAD },
]);

/** The look of a view. */
export function theme() {
  return [look, syntaxHighlighting(colours)];
}
