/** The words of plain dates; `format-date` adds those of the rare ones. */
import type { Wording } from './calendar-words.js';
import { dashed, datePhrases, type DatePhrases } from './date-phrases.js';
import type { DatePhrase, DateStyle, RangePhrase } from './date-phrases.js';
import type { EdtfDate, EdtfInterval } from './edtf-date.js';
import { inPhrase, rareWords, wordPoint } from './word-point.js';
import { stretchText } from './word-stretch.js';

const END_SIGNS = { open: '…', unknown: '?' };
/** A label has no room for "end not known": it has a sign. */
const UNKNOWN_ENDS: Pick<DatePhrases, 'startUnknown' | 'endUnknown'> = {
  startUnknown: (date) => dashed(END_SIGNS.unknown, date),
  endUnknown: (date) => dashed(date, END_SIGNS.unknown),
};

export interface FormatDateOptions {
  /** `long`, the default, is for sentences and speech; `short` for labels: "Feb 2021", "1985 – ?". */
  readonly style?: DateStyle;
  /** IANA name of the zone that moments with an offset are shown in; UTC by default. Days never shift. */
  readonly timeZone?: string;
}

/**
 * The date in words that say no more than is known: "February 2021", "about September 12, 2023", "since 2020".
 * Never empty, never throws.
 */
export function formatDate(date: EdtfDate, locale: string, options: FormatDateOptions = {}): string {
  const { style = 'long', timeZone = 'UTC' } = options;
  const wording: Wording = { locale, style, timeZone, phrases: datePhrases(locale) };
  if (date.type === 'point') return wordPoint(date, wording).text;
  return date.type === 'interval' ? intervalText(date, wording) : rareWords.set(date, wording);
}

function intervalText(interval: EdtfInterval, wording: Wording): string {
  const { fromTo, since, until } = wording.phrases;
  return boundsText(interval, wording.style === 'long' ? fromTo : undefined, until, since, wording);
}

/** From one end to the other, in one of three phrases: with both ends, or only the end, or only the start. */
export function boundsText(
  { start, end }: Pick<EdtfInterval, 'start' | 'end'>,
  stretch: RangePhrase | undefined,
  before: DatePhrase,
  after: DatePhrase,
  wording: Wording,
): string {
  const { startUnknown, endUnknown } = wording.style === 'long' ? wording.phrases : UNKNOWN_ENDS;
  if (typeof start === 'object') {
    if (typeof end === 'object') return stretchText(start, end, stretch, wording);
    return inPhrase(end === 'open' ? after : endUnknown, wordPoint(start, wording)).text;
  }
  if (typeof end === 'object') return inPhrase(start === 'open' ? before : startUnknown, wordPoint(end, wording)).text;
  return dashed(END_SIGNS[start], END_SIGNS[end]);
}
