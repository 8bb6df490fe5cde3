import type { TimeWindow } from '../core/axis/time-window.js';
import type { EdtfDate } from '../core/dates/edtf-date.js';
import type { GroupBy } from '../core/story/grouping.js';
import type { Words } from '../core/words/words.js';
import type { SvgColours, SvgFonts, SvgThemeName } from './svg-theme.js';
import type { MeasureText } from './type-metrics.js';

export interface SvgOptions {
  /** Of the picture, in CSS pixels: 320 to 4000, 1200 by default. Its height is what the story needs. */
  readonly width?: number;
  /** `light` by default. */
  readonly theme?: SvgThemeName;
  /** In place of the theme's. */
  readonly colours?: Partial<SvgColours>;
  /** Georgia or another serif, and the sans serif of the system, by default. What shows the picture must have them. */
  readonly fonts?: Partial<SvgFonts>;
  /** The stretch of time that is drawn; the whole story by default. */
  readonly window?: TimeWindow | undefined;
  /** Whether long empty stretches are folded; `auto` by default. */
  readonly breaks?: 'auto' | 'none';
  /** Those that are folded, where that has been decided already. */
  readonly folded?: readonly TimeWindow[] | undefined;
  /** One lane for each value; `none` by default. */
  readonly groupBy?: GroupBy;
  /** Shows what was known by the end of this date. */
  readonly asOf?: EdtfDate | undefined;
  /** At the top; the story's title by default. */
  readonly heading?: string | undefined;
  /** Beside or below the heading; by default the story's own, or else how many events there are, from when to when. */
  readonly summary?: string | undefined;
  /** A line at the bottom: where it comes from, under what licence. None by default. */
  readonly sourceLine?: string | undefined;
  /** Language, direction, messages and clocks; English and the story's own zone by default. */
  readonly words?: Words;
  /**
   * How texts are measured: `measureType` by default, which has room for any usual font. In a browser, `canvasMeasure` fits
   * the fonts of that machine, and `portableMeasure` has room for both.
   */
  readonly measure?: MeasureText;
  /** The present, which is never folded away. */
  readonly now?: Date;
}
