/**
 * What a date string in EDTF (ISO 8601-2:2019, Extended Date/Time Format) means.
 *
 * Every form carries its bounds: `earliest` and `latest` are milliseconds since the epoch UTC in the proleptic
 * Gregorian calendar, `latest` being the last millisecond inside. An open end is `±Infinity`, an unknown end `null`.
 * Beyond ±2^53 ms (about 285,000 years from 1970) they are the nearest double.
 */
export type EdtfDate = EdtfPoint | EdtfInterval | EdtfSet;

/** The finest unit that a date states, from coarse to fine. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quadrimester'
  | 'quarter'
  | 'season'
  | 'month'
  | 'day'
  | 'minute'
  | 'second'
  | 'millisecond';

interface EdtfBase {
  /** The date in canonical EDTF spelling; parsing it again gives the same date. */
  readonly edtf: string;
  /** The lowest EDTF level that allows this date. */
  readonly level: 0 | 1 | 2;
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Of an interval or set: the finest precision among its parts. */
  readonly precision: Precision;
  /** `?` or `%` stands somewhere in the date. */
  readonly uncertain: boolean;
  /** `~` or `%` stands somewhere in the date. */
  readonly approximate: boolean;
}

/** One date: a day, month, season, year, a year with masked digits, a moment. "Sometime in" its bounds. */
export interface EdtfPoint extends EdtfBase {
  readonly type: 'point';
  readonly earliest: number;
  readonly latest: number;
  /** Astronomical year (0 is 1 BC); where digits are masked, the earliest year that fits. */
  readonly year: number;
  /** 1–12, or a sub-year grouping 21–41; undefined where not stated or wholly masked. */
  readonly month?: number;
  /** 1–31; undefined where not stated or wholly masked. */
  readonly day?: number;
  readonly time?: EdtfTime;
  /** The parts as written where a digit is masked, such as `{ year: '19XX' }` or `{ month: 'XX', day: '1X' }`. */
  readonly masked?: { readonly year?: string; readonly month?: string; readonly day?: string };
  /** Number of significant digits of the year (`1950S2` gives 2). */
  readonly significantDigits?: number;
  /** Which components are doubted, where not all of them alike. */
  readonly qualified?: {
    readonly year?: Qualification;
    readonly month?: Qualification;
    readonly day?: Qualification;
  };
}

export interface Qualification {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  /** Undefined where only hours and minutes are stated. */
  readonly second?: number;
  readonly millisecond?: number;
  /** Minutes east of UTC; undefined for a time without offset, whose bounds are computed as if it were UTC. */
  readonly offset?: number;
}

/** From one date to another: the whole stretch, or open (`..`) or unknown at an end. */
export interface EdtfInterval extends EdtfBase {
  readonly type: 'interval';
  readonly start: EdtfPoint | 'open' | 'unknown';
  readonly end: EdtfPoint | 'open' | 'unknown';
}

/** Several dates: one of them holds (`[…]`) or all of them do (`{…}`). */
export interface EdtfSet extends EdtfBase {
  readonly type: 'set';
  readonly all: boolean;
  /** A range is every date from `start` to `end`; `open` stands for "or earlier" and "or later". */
  readonly members: readonly (EdtfPoint | { readonly start: EdtfPoint | 'open'; readonly end: EdtfPoint | 'open' })[];
}
