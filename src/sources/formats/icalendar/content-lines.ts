/** A line of an iCalendar file as it is meant: unfolded. */
export interface ContentLine {
  /** The line on which it begins, counted from 1. */
  readonly number: number;
  /** Name of the property, in capitals. */
  readonly name: string;
  readonly text: string;
  /** How many lines were taken to go on with it, though they are not folded as they should be. */
  readonly strayLines: number;
}

/** A property is written in capitals, or known; what is neither is a line of a text that nobody folded. */
const PROPERTY = /^(?:[A-Z][A-Z\d-]*|(?:begin|end|summary|description|location|dtstart|dtend|rrule|uid|url))(?=[;:])/;
const IN_ANY_CASE = /^(?:begin|end|summary|description|location|dtstart|dtend|rrule|uid|url)(?=[;:])/i;
/** A line, and its end: some programs double the carriage return. */
const LINE = /([^\r\n]*)(?:\r{0,2}\n|\r|$)/g;
/** Between these and the next property nothing goes on. */
const BOUNDARY = /^(?:BEGIN|END)$/;

/**
 * The lines of a file, unfolded (RFC 5545, 3.1), one after the other. A line that begins no property, after one that could
 * go on, is read as the next line of its text: some programs write line breaks into texts as they are.
 */
export function* contentLines(file: string): Generator<ContentLine> {
  let last: { -readonly [Key in keyof ContentLine]: ContentLine[Key] } | undefined;
  let number = 0;
  // Not all at once: a file may be large.
  for (const [, line = ''] of file.replace(/^\ufeff/, '').matchAll(LINE)) {
    number += 1;
    const name = (PROPERTY.exec(line) ?? IN_ANY_CASE.exec(line))?.[0].toUpperCase();
    if (name) {
      if (last) yield last;
      last = { number, name, text: line, strayLines: 0 };
    } else if (!last || !line || BOUNDARY.test(last.name)) continue;
    else if (/^[ \t]/.test(line)) last.text += line.slice(1);
    else {
      last.text += `\\n${line}`;
      last.strayLines += 1;
    }
  }
  if (last) yield last;
}
