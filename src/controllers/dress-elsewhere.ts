import type { CSSResult, LitElement } from 'lit';
import { partStyles } from '../render/adopt-styles.js';

/** Of each element that was moved, what it wears where it is now. */
const worn = new WeakMap<LitElement, Set<CSSResult>>();

/**
 * Dresses an element that has just come to another document, such as that of a frame or of a window the page has opened:
 * a style sheet counts only in the document it was made in, so the element has lost all it had. What its parts come to
 * need later is added when they are drawn.
 */
export function dressElsewhere(element: LitElement): void {
  const isKnown = worn.has(element);
  worn.set(element, new Set());
  dress(element);
  if (!isKnown) element.addController({ hostUpdated: () => dress(element) });
}

function dress(element: LitElement): void {
  const root = element.renderRoot as ShadowRoot;
  const known = worn.get(element) as Set<CSSResult>;
  const { elementStyles } = element.constructor as typeof LitElement;
  const missing = [...(elementStyles as CSSResult[]), ...partStyles].filter((styles) => !known.has(styles));
  const view = element.ownerDocument.defaultView;
  // A document without a window shows nothing; nor does one whose window has gone on to another.
  if (missing.length === 0 || view?.document !== element.ownerDocument) return;
  const sheets = missing.map((styles) => sheetIn(view, styles)).filter((sheet) => sheet !== undefined);
  const others = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  // The sheets of parts come after those of the whole.
  root.adoptedStyleSheets = known.size === 0 ? [...sheets, ...others] : [...others, ...sheets];
  for (const styles of missing) known.add(styles);
}

function sheetIn(view: typeof globalThis, { styleSheet, cssText }: CSSResult): CSSStyleSheet | undefined {
  if (view === window) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
