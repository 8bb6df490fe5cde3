import type { Precision } from './edtf-date.js';

/**
 * What grammar has to know of a date before it may stand in a phrase ("um 1984" but "um den 12. September 1984"):
 * its precision, or `phrase` where it already is a phrase of its own ("about 1984", "170 million years ago").
 */
export type DateKind = Precision | 'phrase';

/** A phrase around one date. A function, because its words may depend on the kind of date. */
export type DatePhrase = (date: string, kind: DateKind) => string;

/**
 * A phrase around two dates. What both share is said once: of "February 1–3, 2021" the start is "February 1" and the
 * end "3, 2021".
 */
export type RangePhrase = (start: string, end: string, startKind: DateKind, endKind: DateKind) => string;

/** A note on parts of a date. `parts` has their names in the language: "year", or "year and month". */
export type PartsPhrase = (parts: string, names: readonly DatePart[]) => string;
export type DatePart = 'year' | 'month' | 'day' | 'timeZoneName';

/** `long` is for sentences and speech, `short` for labels. */
export type DateStyle = 'long' | 'short';

export type SubYearUnit = 'season' | 'quarter' | 'quadrimester' | 'half';

/**
 * The phrases of one language. They are whole, so that word order, case and articles are the translator's and
 * nothing is glued together. Dates, numbers, eras, "or" and "and" come from `Intl` and are not in here.
 *
 * What is optional has a form without words: where it is left out, the exact range of days, months or years stands.
 */
export interface DatePhrases {
  readonly about: DatePhrase;
  /** Also around what is about: "possibly about 1984". */
  readonly possibly: DatePhrase;
  readonly since: DatePhrase;
  readonly until: DatePhrase;
  readonly orEarlier: DatePhrase;
  readonly orLater: DatePhrase;
  /** An interval one of whose ends nobody knows. */
  readonly startUnknown: DatePhrase;
  readonly endUnknown: DatePhrase;
  /** One moment that lies in a stretch: "between 1964 and 2008". */
  readonly between: RangePhrase;
  /** An interval, in full: "from 1964 to 2008". */
  readonly fromTo?: RangePhrase;
  /** A stretch inside a longer phrase, or at the head of a page: "1964 to 2008". */
  readonly to?: RangePhrase;

  /**
   * A part of a year. `index` counts from 0: spring, summer, autumn, winter; first quarter, second quarter … `year` is
   * in the locale's digits, "2001–2002" for a season over the turn of the year. `hemisphere` is given only where the
   * date itself names it.
   */
  readonly subYear?: (
    unit: SubYearUnit,
    index: number,
    year: string,
    style: DateStyle,
    hemisphere?: 'north' | 'south',
  ) => string;
  /** `year` is the first of the decade, in the locale's digits and as a number. */
  readonly decade?: (year: string, style: DateStyle, firstYear: number) => string;
  readonly age?: (unit: 'century' | 'millennium', ordinal: number, beforeChrist: boolean, style: DateStyle) => string;
  /** Deep time, where putting "170 million" into the words of `Intl.RelativeTimeFormat` would be bad grammar. */
  readonly deepTime?: (count: string, years: number, isFuture: boolean) => string;
  /** Mends what `Intl` says of a date or of several, where the language writes it otherwise: "1er avril" in French. */
  readonly tidy?: (text: string, kind: DateKind) => string;
  /** A range in parts, where `Intl` leaves out what it must not. */
  readonly rangeParts?: (format: Intl.DateTimeFormat, start: number, end: number) => Intl.DateTimeRangeFormatPart[];

  /** A day or month that the date says to be unknown, of a `date` that is known. */
  readonly some: (unit: 'day' | 'month', date: string, kind: DateKind) => string;
  readonly unknownYear: string;
  /** A month, or day of a month, in a year of a decade, century or millennium, or, if `kind` is "phrase", unknown. */
  readonly ofSomeYear?: (date: string, years: string, kind: DateKind) => string;
  /** A numbered day in an unknown month of a year, decade, century or millennium. */
  readonly ofSomeMonth?: (day: string, years: string, kind: DateKind) => string;

  readonly notes?: DateNotes;
  /** There are no words to put numbers in: they are as short as can be. */
  readonly isTerse?: boolean;
}

/** Short notes that stand by themselves. An empty one is left out. */
export interface DateNotes {
  readonly notGiven: PartsPhrase;
  readonly approximate: string;
  readonly uncertain: string;
  /** Where only some parts of a date are. */
  readonly approximateParts: PartsPhrase;
  readonly uncertainParts: PartsPhrase;
  readonly start: Readonly<Record<'unknown' | 'open', string>>;
  readonly end: Readonly<Record<'unknown' | 'open', string>>;
  readonly oneOfSeveral: string;
}

/** Its notes, and those in signs, are with `describePrecision`: who only words dates need not load them. */
export const ENGLISH: DatePhrases = {
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  startUnknown: (date) => `until ${date}, start not known`,
  endUnknown: (date) => `from ${date}, end not known`,
  between: (start, end) => `between ${start} and ${end}`,
  fromTo: (start, end) => `from ${start} to ${end}`,
  to: (start, end) => `${start} to ${end}`,
  subYear(unit, index, year, style, hemisphere) {
    if (unit === 'season') {
      return `${hemisphere ? `${hemisphere}ern ` : ''}${['spring', 'summer', 'autumn', 'winter'][index]} ${year}`;
    }
    if (style === 'short') return `${unit === 'half' ? 'H' : 'Q'}${index + 1} ${year}`;
    const ordinal = ['first', 'second', 'third', 'fourth'][index];
    return `the ${ordinal} ${unit === 'quadrimester' ? 'four-month period' : unit} of ${year}`;
  },
  decade: (year, style) => `${style === 'long' ? 'the ' : ''}${year}s`,
  age(unit, ordinal, beforeChrist, style) {
    const isTeen = ordinal > 10 && ordinal < 14;
    const suffix = ['th', 'st', 'nd', 'rd'][isTeen ? 0 : ordinal % 10] ?? 'th';
    return `${style === 'long' ? 'the ' : ''}${ordinal}${suffix} ${unit}${beforeChrist ? ' BC' : ''}`;
  },
  some: (unit, date) => `a ${unit} in ${date}`,
  unknownYear: 'an unknown year',
  ofSomeYear: (date, years, kind) => `${date} of ${kind === 'phrase' ? '' : 'a year in '}${years}`,
  ofSomeMonth: (day, years) => `day ${day} of an unknown month of ${years}`,
};

export function dashed(start: string, end: string): string {
  return `${whole(start)} – ${whole(end)}`;
}

/** What has a dash itself is put in brackets before more signs are put around it: "(1990 – 1999?) – …". */
export function whole(date: string): string {
  return /^[^(]+[–～至~]/.test(date) ? `(${date})` : date;
}

const tables = new Map<string, DatePhrases>([['en', ENGLISH]]);

/**
 * Teaches dates a language. `language` is a language tag, such as `fr` or, to differ from `fr`, `fr-CA`.
 * Dates already drawn change when they are drawn again.
 */
export function registerDatePhrases(language: string, phrases: DatePhrases): void {
  tables.set(language.toLowerCase(), phrases);
}

/** The phrases for a locale: of the tag itself, of its language, or those of the tag “”, for all that have none. */
export function datePhrases(locale: string): DatePhrases {
  for (let tag = locale.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const phrases = tables.get(tag);
    if (phrases) return phrases;
  }
  return tables.get('') ?? ENGLISH;
}
