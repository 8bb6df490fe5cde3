import type { CSSResult } from 'lit';

/** Adds the style sheet of a part that came later to a shadow root, once. */
export function adoptStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  // What is drawn outside of a document has no sheets.
  if (!styleSheet || root.adoptedStyleSheets?.includes(styleSheet) !== false) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
