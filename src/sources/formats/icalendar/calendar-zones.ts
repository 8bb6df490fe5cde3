import ICAL from 'ical.js';
import { fromMs, MS_PER_MINUTE, MS_PER_SECOND } from '../../../core/dates/calendar.js';
import { timeZoneOf } from '../../../core/dates/iana-zone.js';
import { UTC, type TimeZone } from '../../../core/dates/time-zone.js';
import { propertyOf, textOf, type CalendarComponent } from './component-steps.js';
import { ianaOfWindows } from './windows-zones.js';

/** The clocks by which times of a calendar are told; `name` is the IANA name of their zone, where there is one. */
export type Clocks = Pick<TimeZone, 'offsetAt' | 'momentOf'> & { readonly name?: string };

/**
 * Finds the clocks that a TZID means: the IANA zone of that name, or of the name that its definition or Windows has for
 * it, before the rules that stand in the file, which many programs write for the present only.
 * @param definitions the VTIMEZONEs of the file
 */
export function calendarZones(definitions: readonly CalendarComponent[]): (zoneId: string) => Clocks | undefined {
  const found = new Map<string, Clocks | undefined>();
  const definitionOf = (zoneId: string) => definitions.find((zone) => propertyOf(zone, 'TZID')?.text === zoneId);
  return (zoneId) => {
    if (!found.has(zoneId)) found.set(zoneId, clocksOf(zoneId, definitionOf(zoneId)));
    return found.get(zoneId);
  };
}

function clocksOf(zoneId: string, definition: CalendarComponent | undefined): Clocks | undefined {
  const location = definition && textOf(definition, 'X-LIC-LOCATION');
  const windows = ianaOfWindows(zoneId);
  return (
    (ianaZone(zoneId) ??
      (location && ianaZone(location)) ??
      (windows && timeZoneOf(windows)) ??
      (definition && definedClocks(definition)) ??
      fixedClocks(zoneId)) ||
    undefined
  );
}

/** Names such as `/example.org/20240101_1/America/Indiana/Knox` end with that of a zone. */
function ianaZone(name: string): Clocks | undefined {
  const whole = timeZoneOf(name);
  if (whole) return whole;
  const parts = name.split('/');
  for (let count = Math.min(3, parts.length - 1); count > 1; count -= 1) {
    const zone = timeZoneOf(parts.slice(-count).join('/'));
    if (zone) return zone;
  }
  return undefined;
}

/** `GMT+0200`, `UTC-5`, `tzone://Microsoft/Utc`. */
function fixedClocks(zoneId: string): Clocks | undefined {
  if (/(?:^|\/)(?:utc|gmt|z)$|^coordinated universal time$/i.test(zoneId)) return UTC;
  const [, sign, hours, minutes = '0'] = /^(?:GMT|UTC) ?([+-])(\d\d?):?(\d\d)?$/i.exec(zoneId) ?? [];
  if (!sign) return undefined;
  const ahead = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE * (sign === '-' ? -1 : 1);
  return { offsetAt: () => ahead, momentOf: (wall) => wall - ahead };
}

/** The clocks of a VTIMEZONE. Its rules are yearly ones or none: to follow finer ones could take without end. */
function definedClocks({ properties, components }: CalendarComponent): Clocks | undefined {
  const observances = components.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT');
  const rules = observances.flatMap((observance) => propertyOf(observance, 'RRULE')?.text ?? []);
  if (observances.length === 0 || rules.some((rule) => !/FREQ=YEARLY/i.test(rule))) return undefined;
  const jCal = [
    'vtimezone',
    properties.map((property) => property.jCal),
    observances.map((observance) => [
      observance.name.toLowerCase(),
      observance.properties.map((property) => property.jCal),
      [],
    ]),
  ];
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(jCal));
    const aheadOf = (wall: number) => {
      const { year, month, day, hour, minute, second } = fromMs(wall);
      return zone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second })) * MS_PER_SECOND;
    };
    aheadOf(0);
    const offsetAt = (moment: number) => aheadOf(moment + aheadOf(moment));
    return { offsetAt, momentOf: (wall) => wall - aheadOf(wall) };
  } catch {
    return undefined;
  }
}
