import type { EdtfDate } from '../dates/edtf-date.js';
import { intervalBetween } from '../dates/interval-between.js';
import { EdtfSyntaxError } from '../dates/edtf-syntax-error.js';
import type { FieldReader } from './read-values.js';

/** Reads one field as an EDTF date; a fault is reported and the field left out, a lenient reading is noted. */
export function readDateField(fields: FieldReader, key: string): EdtfDate | undefined {
  const text = fields.text(key, 1000);
  if (text === undefined) return undefined;
  try {
    const { date, notes } = fields.reading.readDate(text);
    // What it would be written as may be what it is: a time in an interval.
    const hint = date.edtf === text ? undefined : `Write ${date.edtf}.`;
    for (const note of notes) fields.problem('date-lenient', key, note, hint);
    return date;
  } catch (error) {
    if (error instanceof EdtfSyntaxError) return withoutEnd(fields, key, text, error);
    throw error;
  }
}

/** Of an interval whose end lies before its start the start; of anything else that is no date, nothing. */
function withoutEnd(fields: FieldReader, key: string, text: string, error: EdtfSyntaxError): EdtfDate | undefined {
  const { code, message, suggestion } = error;
  if (code !== 'end-before-start') {
    fields.problem('date-invalid', key, message, suggestion && `Write ${suggestion}.`);
    return undefined;
  }
  fields.problem('end-before-start', key);
  const [start = ''] = text.split('/');
  return attempt(
    () => fields.reading.readDate(start).date,
    () => undefined,
  );
}

/** A `date` with the separate field `end`, where there is one, as an interval. */
export function readDateAndEnd(fields: FieldReader): EdtfDate | undefined {
  const date = readDateField(fields, 'date');
  const end = date && readDateField(fields, 'end');
  if (!end) return date;
  if (date.type !== 'point' || end.type !== 'point') {
    fields.problem('end-invalid', 'end');
    return date;
  }
  return attempt<EdtfDate>(
    () => intervalBetween(date, end),
    () => {
      fields.problem('end-before-start', 'end');
      return date;
    },
  );
}

/** What is read, or what is made of its fault. */
function attempt<T>(read: () => T, recover: (error: EdtfSyntaxError) => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof EdtfSyntaxError) return recover(error);
    throw error;
  }
}
