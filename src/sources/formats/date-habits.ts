import { finish, type Steps } from '../../core/story/steps.js';

/** How dates are written in one column, as far as no single one of them tells. */
export interface DateHabits {
  /** Whether in 3/4/2021 the month comes first; undefined where nothing tells. */
  readonly isMonthFirst?: boolean | undefined;
  /** The language alone tells that, none of the dates does. */
  readonly isOrderGuessed?: boolean;
  /** Five digits are days counted as spreadsheets do: 44277 is 22 March 2021. */
  readonly isSerial?: boolean;
  /** All times are 00:00, which says nothing. */
  readonly isMidnight?: boolean;
  /** BCP 47: a language besides those that are always known. */
  readonly lang?: string | undefined;
}

/** Three numbers of which the last is a year, as in 3/4/2021. */
const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const TIME = /\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?/g;
/** So many dates are looked at in one step. */
const STRIDE = 256;

/** Of spreadsheets, the years 1955 to 2119. */
export function isSerialDay(text: string): boolean {
  return SERIAL.test(text) && Number.parseInt(text, 10) >= 20_000 && Number.parseInt(text, 10) < 80_000;
}

/**
 * Finds out from all dates of a column how each of them is meant: a part greater than 12 is a day, and then the other
 * dates are written in the same order; else the language tells.
 * @param lang of the page or story
 */
export function habitsOf(texts: Iterable<string>, lang?: string): DateHabits {
  return finish(habitSteps(texts, lang));
}

/** The same in steps, for long columns. */
export function* habitSteps(texts: Iterable<string>, lang?: string): Steps<DateHabits> {
  let dayFirst = false;
  let monthFirst = false;
  let isMidnight = true;
  let [given, serials, times] = [0, 0, 0];
  for (const text of texts) {
    if (!text.trim()) continue;
    given += 1;
    if (given % STRIDE === 0) yield 0;
    if (isSerialDay(text.trim())) serials += 1;
    for (const time of text.match(TIME) ?? []) {
      times += 1;
      isMidnight &&= Number(time.replace(/\D/g, '')) === 0;
    }
    for (const [, first = '', , second = ''] of text.matchAll(NUMBERS)) {
      dayFirst ||= Number(first) > 12 && Number(second) <= 12;
      monthFirst ||= Number(second) > 12 && Number(first) <= 12;
    }
  }
  const isTold = dayFirst !== monthFirst;
  return {
    isMonthFirst: isTold ? monthFirst : dayFirst ? undefined : monthFirstIn(lang),
    isOrderGuessed: !isTold && !dayFirst,
    isSerial: serials * 2 > given,
    isMidnight: times > 0 && isMidnight,
    lang,
  };
}

/** Undefined without a language, and for one that writes the year first. */
function monthFirstIn(lang: string | undefined): boolean | undefined {
  if (!lang) return undefined;
  try {
    const format = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'numeric', day: 'numeric' });
    const order = format.formatToParts(0).map(({ type }) => type);
    const isYearFirst = order.indexOf('year') < order.indexOf('day');
    return isYearFirst ? undefined : order.indexOf('month') < order.indexOf('day');
  } catch {
    return undefined;
  }
}
