import { SVG_FONTS, type SvgFonts } from './svg-theme.js';
import { measureType, type MeasureText } from './type-metrics.js';

/**
 * Measures texts in a browser, through a canvas that is never shown: for `writeSvg`, where the picture is drawn on the same
 * machine. A picture that is handed on had better be measured by `portableMeasure`: others have other fonts.
 * @param fonts as the picture is given them
 */
export function canvasMeasure(fonts: Partial<SvgFonts> = {}): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return measureType;
  const families = { ...SVG_FONTS, ...fonts };
  let last = '';
  return (text, { family, size, weight = 400, style = 'normal' }) => {
    const font = `${style} ${weight} ${size}px ${families[family]}`;
    // Setting it takes long.
    if (font !== last) context.font = last = font;
    return context.measureText(text).width;
  };
}
