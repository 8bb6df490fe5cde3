import { wellFormed } from './well-formed.js';

/** The value of a property that is none: it is left out. */
type Missing = undefined | '' | false;

/** What iCalendar has no place for: control characters but for line breaks and tabs (RFC 5545, 3.3.11). */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** In octets, without the line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Parameters of a property by their names, such as `VALUE` or `LANGUAGE`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** A content line of iCalendar, folded, with its line break; nothing where there is no value. */
export function contentLine(name: string, value: string | Missing, parameters: Parameters = {}): string {
  if (!value) return '';
  const told = Object.entries(parameters).flatMap(([key, text]) => (text ? `;${key}=${parameterText(text)}` : []));
  return folded(`${name}${told.join('')}:${value}`);
}

/** A value of the type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A value of the type URI stands as it is: addresses of a story hold nothing that would end a line. */
export function addressValue(url: string): string {
  return wellFormed(url).replace(/[\s\p{Cc}]/gu, encodeURIComponent);
}

/** In quotation marks, with those of the text and its line breaks written as RFC 6868 has them. */
function parameterText(text: string): string {
  const plain = wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replaceAll('^', '^^')
    .replaceAll('\n', '^n')
    .replaceAll('"', "^'");
  return /^[A-Za-z\d/-]+$/.test(plain) ? plain : `"${plain}"`;
}

/** In lines of at most 75 octets, each but the first after a space; no character is parted. */
function folded(line: string): string {
  let [lines, length] = ['', 0];
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) as number);
    if (length + octets > LONGEST_LINE) [lines, length] = [`${lines}\r\n `, 1];
    lines += character;
    length += octets;
  }
  return `${lines}\r\n`;
}

/** Of a character in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
