import { MS_PER_DAY } from '../../../core/dates/calendar.js';
import { dayOf, wallAt, type CalendarTime } from './calendar-time.js';
import { followRule, type Followed, type RuleLimits } from './follow-rule.js';
import { propertiesOf, type CalendarComponent, type CalendarProperty } from './component-steps.js';

export interface Series extends Followed {
  /** Rules that could not be followed, and why. */
  readonly faults: readonly string[];
}

export interface SeriesOptions extends RuleLimits {
  readonly readTimes: (property: CalendarProperty) => CalendarTime[];
  /** Occurrences that the file tells of on their own. */
  readonly replaced: readonly CalendarTime[];
}

export function isSeries({ properties }: CalendarComponent): boolean {
  return properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');
}

/**
 * When the occurrences of a series begin (RFC 5545, 3.8.5). The first is always its DTSTART, whether its rules say so or
 * not, as calendar programs have it.
 */
export function expandSeries(component: CalendarComponent, start: CalendarTime, options: SeriesOptions): Series {
  const faults: string[] = [];
  const follow = (name: string): Followed[] =>
    propertiesOf(component, name).map((rule) => {
      try {
        return followRule(rule, start, options);
      } catch (error) {
        faults.push(`${name}:${rule.text}, ${(error as Error).message}`);
        return { walls: [] };
      }
    });
  const times = (name: string) => propertiesOf(component, name).flatMap(options.readTimes);
  const rules = follow('RRULE');
  const walls = new Set([start.wall, ...rules.flatMap((rule) => rule.walls)]);
  for (const time of times('RDATE')) walls.add(start.isDay ? dayOf(time).wall : wallAt(time, start));
  const excluded = new Set(follow('EXRULE').flatMap((rule) => rule.walls));
  const excludedDays = new Set<number>();
  for (const time of [...times('EXDATE'), ...options.replaced]) {
    if (time.isDay || start.isDay) excludedDays.add(dayOf(time).wall);
    else excluded.add(wallAt(time, start));
  }
  const isLeft = (wall: number) => !excluded.has(wall) && !excludedDays.has(Math.floor(wall / MS_PER_DAY) * MS_PER_DAY);
  const left = [...walls].filter(isLeft).sort((a, b) => a - b);
  const isCut = left.length > options.room;
  const cut = isCut ? `only the first ${options.room} are shown` : rules.find((rule) => rule.cut)?.cut;
  return { walls: left.slice(0, options.room), faults, ...(cut !== undefined && { cut }) };
}
