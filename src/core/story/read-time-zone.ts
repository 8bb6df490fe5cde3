import type { TimeZone } from '../dates/time-zone.js';
import type { FieldReader } from './read-values.js';

/** The zone that a field names; one that is not known is reported. */
export function readTimeZone(fields: FieldReader, key: string): TimeZone | undefined {
  const name = fields.text(key);
  const zone = name === undefined ? undefined : fields.reading.timeZoneOf(name);
  if (name !== undefined && !zone) fields.problem('time-zone-unknown', key);
  return zone;
}
