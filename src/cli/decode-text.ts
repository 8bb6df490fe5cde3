/** A file's text, and in which encoding it was. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. What is no UTF-8 is taken for Windows-1252, in which
 * older spreadsheets save their tables.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decode(bytes, 'windows-1252').text.replace(CONTROLS, letterOf), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has from 0x80 to 0x9F. Node 20 takes it for ISO 8859-1, which has control characters there. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

function letterOf(control: string): string {
  return LETTERS[control.charCodeAt(0) - 0x80] ?? control;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
