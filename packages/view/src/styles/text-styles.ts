/** How the text looks, inside the shadow root. Tokens of the page (`--ink`, `--font`) come through where it has them. */
export const TEXT_STYLES = `
:host {
  display: block;
  position: relative;
  color-scheme: inherit;
  --cg-ink: var(--ink, light-dark(#23201b, #ece8e0));
  --cg-ink-soft: var(--ink-soft, light-dark(#5d574d, #b3ada1));
  --cg-ink-faint: var(--ink-faint, light-dark(#726b5f, #948d80));
  --cg-line-strong: var(--line-strong, light-dark(#cfc8ba, #4b4740));
  --cg-accent: var(--accent, light-dark(#0f6b5c, #5cc4ae));
  --cg-danger: var(--danger, light-dark(#b3261e, #f2a39b));
  --cg-danger-soft: var(--danger-soft, light-dark(#fbe9e7, #43211e));
  --cg-warning-soft: var(--warning-soft, light-dark(#fdf1d6, #4a3d17));
  --cg-selection: var(--selection, light-dark(#cfe6df, #2b5249));
  --cg-space-4: var(--space-4, 16px);
  --cg-space-5: var(--space-5, 24px);
  --cg-space-6: var(--space-6, 32px);
  --cg-font: var(--font, "Be Vietnam Pro", system-ui, sans-serif);
  --cg-text-xs: var(--text-xs, 0.6875rem);
  --cg-text-article: var(--text-article, 1.0625rem);
}

.chugiai-view {
  height: 100%;
}

.cm-editor {
  height: 100%;
  background: transparent;
  color: var(--cg-ink);
}

.cm-editor.cm-focused {
  outline: none;
}

.cm-editor .cm-scroller {
  overflow: auto;
  font-family: var(--cg-font);
  font-size: var(--cg-text-article);
  line-height: 2;
  scrollbar-color: var(--cg-line-strong) transparent;
}

.cm-editor .cm-content {
  box-sizing: border-box;
  max-width: 46rem;
  margin-inline: auto;
  padding: var(--cg-space-5) var(--cg-space-6) var(--text-end, var(--cg-space-5));
  caret-color: transparent;
}

.cm-editor .cm-line {
  padding: 0;
}

.cm-editor .cm-cursor {
  border-left: 2px solid var(--cg-accent);
  margin-left: -1px;
}

.cm-editor .cm-selectionBackground,
.cm-editor.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground {
  background: var(--cg-selection);
}

.cm-editor .cm-specialChar {
  padding: 0 0.2em;
  border-radius: 3px;
  background: var(--cg-danger-soft);
  color: var(--cg-danger);
  font-size: 0.8em;
}

/* Blocks */

.b-blank {
  font-size: 0.5em;
}

.b-first[data-block]::before {
  content: attr(data-block);
  display: block;
  color: var(--cg-ink-faint);
  font-size: var(--cg-text-xs);
  font-style: normal;
  font-weight: 500;
  line-height: 2;
  text-align: start;
}

.b-title {
  font-size: 1.55em;
  font-weight: 700;
  line-height: 1.8;
  text-wrap: pretty;
}

.b-lede {
  font-size: 1.08em;
  font-weight: 500;
}

.b-heading {
  font-size: 1.18em;
  font-weight: 600;
}

.b-page_date,
.b-tags,
.b-boilerplate {
  color: var(--cg-ink-soft);
  font-size: 0.88em;
}

.cm-editor .b-caption,
.cm-editor .b-quote {
  padding-inline-start: var(--cg-space-4);
  border-inline-start: 3px solid var(--cg-line-strong);
}

.cm-editor .b-caption {
  color: var(--cg-ink-soft);
  font-size: 0.92em;
  font-style: italic;
  line-height: 2.15;
}

.b-byline {
  font-weight: 600;
  text-align: end;
}

.cm-editor .b-list_item {
  padding-inline-start: var(--cg-space-5);
}

.b-table {
  font-variant-numeric: tabular-nums;
}

/* Annotations: a stretch of text has one mark. Up to three underlines stand below it, each with a colour and a pattern. */

.cg {
  --line0: none;
  --line1: none;
  --line2: none;
  --ground: transparent;
  padding-bottom: 10px;
  background-image: var(--line0), var(--line1), var(--line2), linear-gradient(var(--ground), var(--ground));
  background-position:
    0 calc(100% - 8px),
    0 calc(100% - 4px),
    0 100%,
    0 0;
  background-repeat: no-repeat;
  background-size:
    100% 2px,
    100% 2px,
    100% 2px,
    100% calc(100% - 10px);
  cursor: pointer;
}

.u0-solid {
  --line0: linear-gradient(var(--c0), var(--c0));
}
.u1-solid {
  --line1: linear-gradient(var(--c1), var(--c1));
}
.u2-solid {
  --line2: linear-gradient(var(--c2), var(--c2));
}
.u0-dash {
  --line0: repeating-linear-gradient(90deg, var(--c0) 0 4px, transparent 4px 7px);
}
.u1-dash {
  --line1: repeating-linear-gradient(90deg, var(--c1) 0 4px, transparent 4px 7px);
}
.u2-dash {
  --line2: repeating-linear-gradient(90deg, var(--c2) 0 4px, transparent 4px 7px);
}
.u0-dot {
  --line0: repeating-linear-gradient(90deg, var(--cg-ink-faint) 0 2px, transparent 2px 5px);
}
.u1-dot {
  --line1: repeating-linear-gradient(90deg, var(--cg-ink-faint) 0 2px, transparent 2px 5px);
}
.u2-dot {
  --line2: repeating-linear-gradient(90deg, var(--cg-ink-faint) 0 2px, transparent 2px 5px);
}

.is-filled {
  --ground: color-mix(in oklab, var(--fill) 13%, transparent);
}

.is-selected {
  --ground: color-mix(in oklab, var(--fill) 30%, transparent);
}

.is-start {
  border-start-start-radius: 4px;
}

.is-end {
  border-start-end-radius: 4px;
}

.is-rejected {
  color: var(--cg-ink-faint);
  text-decoration: line-through;
}

.tag::after {
  content: attr(data-tag);
  margin-inline: 3px 2px;
  color: var(--tag);
  font-size: 0.6rem;
  font-style: normal;
  font-weight: 600;
  letter-spacing: 0.02em;
  text-decoration: none;
  white-space: nowrap;
}

.place {
  display: inline-block;
  width: 0;
  height: 1.2em;
  margin-inline: -1px;
  border-inline-start: 2px dotted var(--tag);
  vertical-align: text-bottom;
}

@media (max-width: 720px) {
  .cm-editor .cm-content {
    padding: var(--cg-space-4) var(--cg-space-4) var(--text-end, var(--cg-space-4));
  }
  .b-title {
    font-size: 1.35em;
  }
}

.is-compared {
  opacity: 0.75;
}

/* What was searched for. */

.hit {
  border-radius: 2px;
  background: var(--cg-warning-soft);
  box-shadow: 0 0 0 1px var(--cg-ink-faint);
}

/* Relations, and what joins the pieces of one annotation. */

.cm-editor .arcs {
  pointer-events: none;
}

.arc {
  position: absolute;
  overflow: visible;
}

.arc path {
  fill: none;
  stroke: var(--arc);
  stroke-width: 1.5;
}

.arc.is-join path {
  stroke-dasharray: 2 3;
}

.arc-label {
  position: absolute;
  padding: 0 4px;
  border-radius: 3px;
  background: color-mix(in oklab, var(--arc) 14%, Canvas);
  color: var(--arc);
  font-size: 0.65rem;
  font-weight: 600;
  line-height: 1.4;
  transform: translate(-50%, -50%);
  white-space: nowrap;
}
`
