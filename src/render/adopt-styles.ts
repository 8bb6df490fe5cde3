import type { CSSResult } from 'lit';

/** Adds the style sheet of a part that came later to a shadow root, once. */
export function adoptStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (!styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
