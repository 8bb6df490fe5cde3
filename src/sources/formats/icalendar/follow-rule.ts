import ICAL from 'ical.js';
import { daysInMonth, fromMs, MS_PER_DAY, toMs } from '../../../core/dates/calendar.js';
import { readTime, wallAt, type CalendarTime } from './calendar-time.js';
import type { CalendarProperty } from './component-steps.js';

type Recur = InstanceType<typeof ICAL.Recur>;
type RecurIterator = InstanceType<typeof ICAL.RecurIterator>;
type Time = InstanceType<typeof ICAL.Time>;

/** A rule may pass over so many days, or hours, in a row: more than lie between two 29ths of February. */
const MAX_MISSES = 3_000;
/** Nothing is followed longer than this, nor beyond the last year that iCalendar can write. */
const LONGEST_YEARS = 1_000;
const LAST_YEAR = 9_999;

export interface RuleLimits {
  /** How far a rule without end is followed, as a `wall`. */
  readonly horizon: number;
  /** How many occurrences it gives at most. */
  readonly room: number;
  /** How much may be passed over by all rules of a file together. */
  readonly search: { left: number };
}

export interface Followed {
  /** When the occurrences begin, ascending. */
  readonly walls: readonly number[];
  /** Why there are no more of them, where there would be. */
  readonly cut?: string;
}

/**
 * Follows a rule of repetition (RFC 5545, 3.3.10) from the first occurrence on.
 * @throws {Error} where it can't be followed at all
 */
export function followRule(property: CalendarProperty, start: CalendarTime, limits: RuleLimits): Followed {
  const rule = ICAL.Recur.fromData(property.jCal[3] as object);
  // ical.js takes every week but the right one.
  if (isGiven(rule, 'BYWEEKNO')) throw new Error('weeks of the year are not read');
  stateLateDay(rule, start);
  const until = untilOf(property.text, start);
  const isEndless = until === undefined && !rule.count;
  const { year } = fromMs(start.wall);
  const last = toMs(Math.min(year + LONGEST_YEARS, LAST_YEAR), 12, 31, 23, 59, 59);
  // Where it ends is told by the clocks of the series, by which it is followed as well.
  rule.until = timeAt(Math.min(until ?? (isEndless ? limits.horizon : last), last), start.isDay);
  const walls: number[] = [];
  try {
    const iterator = limited(rule, rule.iterator(timeAt(start.wall, start.isDay)), limits);
    for (let next = iterator.next(); next; next = iterator.next()) {
      const wall = toMs(next.year, next.month, next.day, next.hour, next.minute, next.second);
      if (!isOnDay(next, rule)) continue;
      if (walls.length === limits.room) return { walls, cut: `only the first ${limits.room} are shown` };
      walls.push(wall);
    }
  } catch (error) {
    if (walls.length === 0) throw error;
    return { walls, cut: `after ${walls.length} it could not be followed` };
  }
  return isEndless && walls.length > 0
    ? { walls, cut: `it has no end and is shown up to ${fromMs(limits.horizon).year}` }
    : { walls };
}

/** When a rule ends, by the clocks of the series; a day is meant to its end. */
function untilOf(rule: string, start: CalendarTime): number | undefined {
  const [, text] = /(?:^|;)UNTIL=([^;]+)/i.exec(rule) ?? [];
  const until = text === undefined ? undefined : readTime(text, false, start.clocks);
  if (!until) return undefined;
  return until.isDay ? until.wall + (start.isDay ? 0 : MS_PER_DAY - 1000) : wallAt(until, start);
}

function timeAt(wall: number, isDate: boolean): Time {
  const { year, month, day, hour, minute, second } = fromMs(wall);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate });
}

function isGiven(rule: Recur, ...parts: string[]): boolean {
  return parts.some((part) => rule.getComponent(part).length > 0);
}

/** Of a 29 February that a year has not, ical.js makes 1 March, unless the rule states the day. */
function stateLateDay(rule: Recur, start: CalendarTime): void {
  const { day, month } = fromMs(start.wall);
  if (rule.freq !== 'YEARLY' || day < 29 || isGiven(rule, 'BYDAY', 'BYYEARDAY', 'BYMONTHDAY')) return;
  rule.setComponent('BYMONTHDAY', [day]);
  if (!isGiven(rule, 'BYMONTH')) rule.setComponent('BYMONTH', [month]);
}

/** Nor has a year the 30 February, of which ical.js makes 1 March as well. */
function isOnDay({ year, month, day }: Time, rule: Recur): boolean {
  const days = rule.getComponent('BYMONTHDAY').map(Number);
  if (rule.freq !== 'YEARLY' || days.length === 0) return true;
  return days.includes(day) || days.includes(day - daysInMonth(year, month) - 1);
}

/** Parts that a rule of this frequency is expanded by; others are conditions, which take long to be checked. */
const TIMES = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const EXPANDED: Readonly<Record<string, readonly string[]>> = {
  YEARLY: [...TIMES, 'BYMONTH', 'BYYEARDAY', 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'],
  MONTHLY: [...TIMES, 'BYMONTHDAY', 'BYDAY', 'BYSETPOS'],
  WEEKLY: [...TIMES, 'BYDAY'],
  DAILY: TIMES,
};

/** With an end to its search: ical.js looks for the next day of `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30` for ever. */
function limited(rule: Recur, iterator: RecurIterator, { search }: RuleLimits): RecurIterator {
  const check = iterator.check_contracting_rules.bind(iterator);
  const isConditional = Object.keys(rule.parts).some((part) => !EXPANDED[rule.freq]?.includes(part));
  let misses = 0;
  iterator.check_contracting_rules = () => {
    misses += 1;
    // The first is no miss yet.
    if (misses > 1) search.left -= 1;
    if (misses > MAX_MISSES || search.left < 0) throw new Error('it comes true too seldom, or never');
    return !isConditional || check();
  };
  const next = iterator.next.bind(iterator);
  iterator.next = (again?: boolean) => {
    misses = 0;
    return next(again);
  };
  return iterator;
}
