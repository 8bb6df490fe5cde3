import type { EdtfDate } from '../dates/edtf-date.js';
import { EdtfSyntaxError } from '../dates/edtf-syntax-error.js';
import { intervalBetween } from '../dates/edtf-interval.js';
import { readDate } from '../dates/read-date.js';
import type { FieldReader } from './read-values.js';

/** Reads one field as an EDTF date; a fault is reported and the field left out, a lenient reading is noted. */
export function readDateField(fields: FieldReader, key: string): EdtfDate | undefined {
  const text = dateText(fields, key);
  if (text === undefined) return undefined;
  try {
    const { date, notes } = readDate(text);
    for (const note of notes) fields.problem('note', 'date-lenient', key, note, `Write ${date.edtf}.`);
    return date;
  } catch (error) {
    if (!(error instanceof EdtfSyntaxError)) throw error;
    if (error.code === 'end-before-start') return startAlone(fields, key, text, error);
    fields.problem('error', 'date-invalid', key, error.message, hintFor(error));
    return undefined;
  }
}

/** A `date` with the separate field `end`, where there is one, as an interval. */
export function readDateAndEnd(fields: FieldReader): EdtfDate | undefined {
  const date = readDateField(fields, 'date');
  const end = date && readDateField(fields, 'end');
  if (!date || !end) return date;
  if (date.type !== 'point' || end.type !== 'point') {
    const message = 'The end was left out: date and end must each be a single date where both are given.';
    fields.problem(
      'warning',
      'end-invalid',
      'end',
      message,
      'Write an interval such as 2021-08/2021-09 as the date alone.',
    );
    return date;
  }
  try {
    return intervalBetween(date, end);
  } catch (error) {
    if (!(error instanceof EdtfSyntaxError)) throw error;
    const message = `The end ${end.edtf} lies before the date ${date.edtf} and was left out.`;
    fields.problem('warning', 'end-before-start', 'end', message, 'Swap them, or mend the one that is wrong.');
    return date;
  }
}

/** A year is often written as a JSON number. */
function dateText(fields: FieldReader, key: string): string | undefined {
  const value = fields.raw(key);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1000 || value > 9999)
    return fields.text(key, 1000);
  fields.problem(
    'note',
    'date-lenient',
    key,
    `The number ${value} was read as the year ${value}.`,
    `Write "${value}".`,
  );
  return String(value);
}

function startAlone(fields: FieldReader, key: string, text: string, error: EdtfSyntaxError): EdtfDate | undefined {
  try {
    const { date } = readDate(text.split('/')[0] ?? '');
    fields.problem('warning', 'end-before-start', key, `${error.message} Only its start is shown.`, 'Mend the end.');
    return date;
  } catch {
    fields.problem('error', 'date-invalid', key, error.message, hintFor(error));
    return undefined;
  }
}

function hintFor(error: EdtfSyntaxError): string {
  return error.suggestion
    ? `Write ${error.suggestion}.`
    : 'Write the date in EDTF: 2023-03-22, 2023-05, 2021-08/2021-09, 1984~.';
}
