import { MS_PER_SECOND } from './calendar.js';
import type { EdtfPoint } from './edtf-date.js';
import { fail } from './edtf-syntax-error.js';

/** Offsets reach from -14:00 to +14:00; there is no -00:00. */
const MOMENT =
  /^-?\d{4}(-\d\d){2}T([01]\d|2[0-3])(:[0-5]\d){2}(Z|(?!-00(:00)?$)[+-](0\d|1[0-3]|14(?!:(?!00)))(:[0-5]\d)?)?$/;

/** The moment of a day that a time makes of it; `text` is what follows the day, `from` its place. */
export function atTime(day: EdtfPoint, text: string, from: number): EdtfPoint {
  if (!MOMENT.test(day.edtf)) {
    if (text[0] !== 'T') fail('unexpected-text', `"${text[0]}" cannot stand here`, from);
    fail('time-form', 'a time follows a day, like T23:59:59+02:00', from);
  }
  const [hour = 0, minute = 0, second = 0, hours = 0, minutes = 0] = (text.match(/\d\d/g) ?? []).map(Number);
  const offset = (hours * 60 + minutes) * (text[9] === '-' ? -1 : 1);
  const moment = day.earliest + ((hour * 60 + minute - offset) * 60 + second) * MS_PER_SECOND;
  return {
    ...day,
    time: { hour, minute, second, ...(text[9] && { offset }) },
    precision: 'second',
    earliest: moment,
    latest: moment,
  };
}
