import { MAX_DATE } from '../axis/axis-labels.js';
import type { TimeWindow } from '../axis/time-window.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import { dateFormatter } from '../dates/intl-cache.js';
import { rangeWords } from '../dates/range-words.js';
import { UTC } from '../dates/time-zone.js';
import type { Words } from '../words/words.js';

/** The window in view, in words: "Mar 3 – May 20, 2023"; with times, by the clocks of the story, where it is shorter than three days. */
export function windowWords({ start, end }: TimeWindow, { locale, messages, zone = UTC }: Words): string {
  if (Math.max(Math.abs(start), Math.abs(end)) > MAX_DATE) return '';
  const isShort = end - start < 3 * MS_PER_DAY;
  const format = dateFormatter(locale, {
    dateStyle: 'medium',
    ...(isShort && { timeStyle: 'short' }),
    timeZone: zone.name,
  });
  return messages.showing(rangeWords(format, start, end, { locale, kind: isShort ? 'minute' : 'day' }));
}
