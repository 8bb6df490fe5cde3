// Rare dates need rare words.
import '../dates/format-date.js';
import { timeZoneOf } from '../dates/iana-zone.js';
import { readDate } from '../dates/read-date.js';
import { plainText } from './plain-text.js';
import { PROBLEM_TEXTS } from './problem-texts.js';
import type { Finding, Problem } from './problem.js';
import { readMedia } from './read-media.js';
import { MAX_TEXT_LENGTH, type FieldReader } from './read-values.js';
import type { Reading, RichText } from './reading.js';

/** What holds more may take a browser long to make sense of, and is no text. */
const MOST_TAGS = 3_000;

/** Reads media and rich text, reads dates leniently where their meaning is certain, knows all time zones, and says what is wrong, where, and how to mend it. */
export const carefulReading: Reading = { readDate, readMedia, readHtml, explain, timeZoneOf };

function readHtml(fields: FieldReader): RichText | undefined {
  const html = fields.text('html', MAX_TEXT_LENGTH);
  if (html === undefined) return undefined;
  const isTooRich = html.split('<').length > MOST_TAGS;
  if (isTooRich)
    fields.problem('value-invalid', 'html', `rich text of at most ${MOST_TAGS} tags, so its words are shown`);
  return { html: isTooRich ? undefined : html, plain: () => plainText(html) };
}

function explain({ code, where, value, detail = '', hint }: Finding): Problem {
  const [severity, message, usualHint] = PROBLEM_TEXTS[code];
  const filled = message.replace(/\{(value|detail)\}/g, (_, name) => (name === 'value' ? quote(value) : detail));
  return { code, severity, where, message: filled, hint: hint ?? usualHint, value };
}

/** A value as a short quotation: never long, never an object's whole content. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
