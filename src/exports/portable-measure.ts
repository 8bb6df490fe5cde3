import { canvasMeasure } from './canvas-measure.js';
import type { SvgFonts } from './svg-theme.js';
import { measureType, type MeasureText } from './type-metrics.js';

/**
 * Measures texts in a browser for a picture that is handed on: there is room for the fonts of this machine, which may be
 * wider than those that are usual, and for those that stand in where they are missing.
 * @param fonts as the picture is given them
 */
export function portableMeasure(fonts: Partial<SvgFonts> = {}): MeasureText {
  const measure = canvasMeasure(fonts);
  const widest = (...[text, type]: Parameters<MeasureText>) => Math.max(measure(text, type), measureType(text, type));
  return Object.assign(widest, { isGenerous: true });
}
