import type { EdtfDate } from './edtf-date.js';

const HTML_DATE = /^Y?(\d{4,}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d(?::\d\d)?)?)?)?)?)$/;

/**
 * The value for `<time datetime>`; undefined where HTML has none: before year 1, for seasons, intervals and sets, and
 * for all that is doubted or partly unknown, which a machine would take for certain.
 */
export function htmlDateTime({ edtf }: EdtfDate): string | undefined {
  // EDTF and HTML both follow ISO 8601: what has the form is the value, but for offsets of whole hours.
  const value = HTML_DATE.exec(edtf)?.[1];
  if (!value || value.startsWith('0000')) return undefined;
  return /T.*[+-]\d\d$/.test(value) ? `${value}:00` : value;
}
