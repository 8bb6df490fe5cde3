// Rare dates need rare words.
import '../dates/format-date.js';
import { timeZoneOf } from '../dates/iana-zone.js';
import { readDate } from '../dates/read-date.js';
import { PROBLEM_TEXTS } from './problem-texts.js';
import type { Finding, Problem } from './problem.js';
import { readMedia } from './read-media.js';
import type { Reading } from './reading.js';

/** Reads media, reads dates leniently where their meaning is certain, knows all time zones, and says what is wrong, where, and how to mend it. */
export const carefulReading: Reading = { readDate, readMedia, explain, timeZoneOf };

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
