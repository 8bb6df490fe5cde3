import type { Precision } from './edtf-date.js';

/** The first month of each group from 21 to 41, in hexadecimal digits. */
const FIRST_MONTHS = '369c369c9c36147a15917';

/**
 * The season, quarter, quadrimester or half that 21–41 mean in place of a month: its first month, which may be December
 * and the group then end in the next year, how many months it has, and its precision.
 *
 * EDTF names the seasons and leaves their months open. Here they are the meteorological ones, those without a
 * hemisphere (21–24) like the northern (25–28); the southern (29–32) lie six months apart from them.
 */
export function subYearGroup(code: number): [month: number, months: number, precision: Precision] | undefined {
  const digit = FIRST_MONTHS[code - 21];
  if (!digit) return undefined;
  const month = Number(`0x${digit}`);
  if (code < 37) return [month, 3, code < 33 ? 'season' : 'quarter'];
  return code < 40 ? [month, 4, 'quadrimester'] : [month, 6, 'half'];
}
