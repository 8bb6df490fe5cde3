/** From one date to another, in words. */
import { wordRange } from './calendar-words.js';
import type { Worded, Wording } from './calendar-words.js';
import { dashed } from './date-phrases.js';
import type { RangePhrase } from './date-phrases.js';
import type { EdtfPoint } from './edtf-date.js';
import { calendarUnit, wordPoint, zoneOf } from './word-point.js';

/** In the words of `phrase` ("from February 1 to 3, 2021"), or with a dash where there is none. */
export function stretchText(
  start: EdtfPoint,
  end: EdtfPoint,
  phrase: RangePhrase | undefined,
  wording: Wording,
): string {
  const unit = plainUnit(start);
  const zone = zoneOf(start, wording);
  // Ends that Intl can word together say once what they share.
  if (unit && unit === plainUnit(end) && zone === zoneOf(end, wording)) {
    return wordRange(start.earliest, end.latest, unit, phrase, wording, zone).text;
  }
  return endsText(wordPoint(start, wording), wordPoint(end, wording), phrase);
}

/** Two ends that are worded apart. */
export function endsText(start: Worded, end: Worded, phrase: RangePhrase | undefined): string {
  return phrase ? phrase(start.text, end.text, start.kind, end.kind) : dashed(start.text, end.text);
}

function plainUnit(point: EdtfPoint): ReturnType<typeof calendarUnit> {
  return point.uncertain || point.approximate ? undefined : calendarUnit(point);
}
