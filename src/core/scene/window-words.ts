import { MAX_DATE } from '../axis/axis-labels.js';
import type { TimeWindow } from '../axis/time-window.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import { dateFormatter } from '../dates/intl-cache.js';
import { UTC } from '../dates/time-zone.js';
import type { Words } from '../words/words.js';

/** The window in view, in words: "Mar 3 – May 20, 2023"; with times, by the clocks of the story, where it is shorter than three days. */
export function windowWords({ start, end }: TimeWindow, { locale, messages, zone = UTC }: Words): string {
  if (Math.max(Math.abs(start), Math.abs(end)) > MAX_DATE) return '';
  const options: Intl.DateTimeFormatOptions =
    end - start < 3 * MS_PER_DAY ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' };
  return messages.showing(dateFormatter(locale, { ...options, timeZone: zone.name }).formatRange(start, end));
}
