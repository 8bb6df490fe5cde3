import type { CSSResult } from 'lit';

/** The style sheets of all parts that have come, for elements in other documents. */
export const partStyles = new Set<CSSResult>();

/** Adds the style sheet of a part that came later to a shadow root, once. What is drawn outside of one has no sheets. */
export function adoptStyles({ adoptedStyleSheets, ownerDocument }: ShadowRoot, styles: CSSResult): void {
  const { styleSheet } = styles;
  partStyles.add(styles);
  if (ownerDocument !== document || !styleSheet || adoptedStyleSheets?.includes(styleSheet) !== false) return;
  adoptedStyleSheets.push(styleSheet);
}
