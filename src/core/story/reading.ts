import type { EdtfDate } from '../dates/edtf-date.js';
import { readPlainEdtf } from '../dates/plain-edtf.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import type { Finding, Problem } from './problem.js';
import type { FieldReader } from './read-values.js';
import type { Media } from './story.js';

/**
 * How dates, media and rich text are read and faults put into words. Most stories have plain dates, neither media nor
 * rich text and no fault: they are read quickly. Only where something else is met are they read again, carefully, with code that few pages ever load.
 */
export interface Reading {
  /** @throws {EdtfSyntaxError} */
  readonly readDate: (text: string) => { readonly date: EdtfDate; readonly notes: readonly string[] };
  readonly readMedia: (fields: FieldReader, baseUrl: string | undefined) => readonly Media[];
  readonly readHtml: (fields: FieldReader) => RichText | undefined;
  readonly explain: (finding: Finding) => Problem;
  /** A zone by its IANA name; undefined where it is not known. */
  readonly timeZoneOf: (name: string) => TimeZone | undefined;
}

/** The key `html` of an event, undefined where it can't be shown, and its words. */
export interface RichText {
  readonly html: string | undefined;
  readonly plain: () => string;
}

/** Takes plain dates in UTC alone and neither media nor rich text, and names faults by their code. */
export const quickReading: Reading = {
  readDate: (text) => ({ date: readPlainEdtf(text), notes: [] }),
  readMedia: (fields) => fields.items<Media>('media', () => undefined, 'media-invalid'),
  readHtml: (fields) => {
    if (fields.raw('html') !== undefined) fields.problem('value-invalid', 'html');
    return undefined;
  },
  explain: ({ code, where, value, detail = '', hint = '' }) => ({
    code,
    severity: 'warning',
    where,
    message: detail || code,
    hint,
    value,
  }),
  timeZoneOf: (name) => (name === UTC.name ? UTC : undefined),
};
