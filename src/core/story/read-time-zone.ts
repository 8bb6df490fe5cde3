import { timeZoneOf } from '../dates/time-zone.js';
import type { FieldReader } from './read-values.js';

/** The name of a zone that `Intl` knows; another is reported and left out. */
export function readTimeZone(fields: FieldReader, key: string): string | undefined {
  const name = fields.text(key);
  if (name === undefined || timeZoneOf(name)) return name;
  fields.problem('time-zone-unknown', key);
  return undefined;
}
