import type { Finding } from '../../core/story/problem.js';
import { TIME_LIMIT } from '../load-story.js';

export interface DecodedText {
  readonly text: string;
  /** In which encoding it was taken to be, where nothing tells. */
  readonly findings: readonly Finding[];
}

/** Whether a text that was decoded as UTF-8 shows that it is none: spreadsheets save tables in other encodings. */
export function isGarbled(text: string): boolean {
  return text.includes('\ufffd') || text.includes('\0');
}

/**
 * Fetches a file once more, most often from the browser’s memory, and decodes it as what it is: as the server says, or
 * UTF-16 where its first bytes say so, or Windows-1252, which older spreadsheets write. Where it can’t be had, that is told.
 * @param text as it was decoded before
 */
export async function decodeAnew(text: string, url: string, contentType: string | null): Promise<DecodedText> {
  const bytes = await bytesOf(url);
  if (!bytes) return { text, findings: [finding(url, 'some letters could not be read')] };
  const told = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1];
  const sure = decode(bytes, markedEncoding(bytes)) ?? (told && decode(bytes, told)) ?? decode(bytes, 'utf-8');
  if (sure) return { text: sure, findings: [] };
  // Every other byte of plain text is 0 there.
  const encoding = text.includes('\0') ? 'utf-16le' : 'windows-1252';
  const name = encoding === 'utf-16le' ? 'UTF-16' : 'Windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), findings: [finding(url, `it was read as ${name}`)] };
}

function finding(url: string, made: string): Finding {
  const hint = 'Save it as UTF-8; in a spreadsheet, “CSV UTF-8”.';
  return { code: 'import-guess', where: 'file', value: url, detail: `The file is no UTF-8: ${made}.`, hint };
}

async function bytesOf(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { cache: 'force-cache', signal: AbortSignal.timeout(TIME_LIMIT) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Undefined where it is not in that encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
