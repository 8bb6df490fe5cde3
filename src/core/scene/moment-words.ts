import { MAX_DATE, periodLabel, unitLabel } from '../axis/axis-labels.js';
import { DEEP_STEP, PRESENT_YEAR, type TickUnit } from '../axis/tick-steps.js';
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_YEAR, toMs } from '../dates/calendar.js';
import type { Words } from '../words/words.js';

/** How exactly a moment is told where less than so many ms are in view. */
const EXACTNESS: readonly (readonly [span: number, unit: TickUnit])[] = [
  [10 * MS_PER_MINUTE, 'second'],
  [3 * MS_PER_DAY, 'minute'],
  [3 * MS_PER_YEAR, 'day'],
  [300 * MS_PER_YEAR, 'month'],
];
/** From how many years on moments are counted back from now. */
const DEEP = 5 * DEEP_STEP;

/** Years ago are told to this share of what is in view. */
const DEEP_SHARE = 1e-4;

/** A moment in words, as exactly as a stretch of time in view asks for: "March 3, 2023", "March 2023", "66M years ago". */
export function momentWords(time: number, span: number, words: Words): string {
  const unit = Math.abs(time) > MAX_DATE ? undefined : EXACTNESS.find(([longest]) => span < longest)?.[1];
  if (unit) return periodLabel(time, { unit, count: 1 }, words);
  const isDeep = Math.max(span, Math.abs(time)) > DEEP * MS_PER_YEAR;
  const count = isDeep ? DEEP : 1;
  return unitLabel(isDeep ? roundedAgo(time, span) : time, { unit: 'year', count, period: undefined }, words);
}

function roundedAgo(time: number, span: number): number {
  const present = toMs(PRESENT_YEAR);
  const step = MS_PER_YEAR * 10 ** Math.floor(Math.log10((span / MS_PER_YEAR) * DEEP_SHARE));
  return present + Math.round((time - present) / step) * step;
}
