import { foldingOf, windowInTime, windowOnAxis } from './folding.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { fitWindow, type TimeWindow } from './time-window.js';

/** Length of a folded stretch on a vertical axis, in CSS pixels: room for one line of words. */
const FOLD_LENGTH = 44;
/** All of them together leave the most of the axis to the events. */
const MOST_SHARE = 0.3;

/**
 * From moments to CSS pixels from the top of an axis of some length that shows an extent as a whole.
 *
 * @param foot free below it, in CSS pixels, for what hangs down from its end
 */
export function columnScale(extent: TimeWindow, folded: readonly TimeWindow[], whole: number, foot: number): TimeScale {
  const length = Math.max(1, whole - foot);
  const rest = folded.reduce((left, { start, end }) => left - (end - start), extent.end - extent.start);
  const each = Math.min(FOLD_LENGTH, (length * MOST_SHARE) / folded.length);
  const folding = foldingOf(folded, (each * rest) / Math.max(1, length - each * folded.length));
  const { start, end } = fitWindow(windowOnAxis(extent, folding), length);
  const fitted = windowInTime({ start, end: end + (foot * (end - start)) / length }, folding);
  return timeScale(fitted, length + foot, folding);
}
