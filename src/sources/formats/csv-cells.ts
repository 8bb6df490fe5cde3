import type { MediaInput, SourceInput } from '../../core/story/story.js';
import { FORMULA } from './csv-formula.js';
import { withoutGaps } from './given-values.js';
import { linksOf, wordsOf } from './markup-parts.js';

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”„|]+/gi;
/** A cell that is one address, whatever signs are in it. */
const ADDRESS_ALONE = /^(?:https?:\/\/(?!.*[;,|]\s*https?:)|mailto:)[^\s<>"]*[^\s<>";,]$/i;
/** A way to a file beside the table, or on its site; what is one among words begins with a slash or a dot. */
const RELATIVE = /^(?:\.{0,2}\/[^\s<>"]*[^\s<>"/]\/?)$/;
const RELATIVE_LINK = /^[^\s<>"@:]+(?:\/[^\s<>"]*|\.(?:html?|php|aspx?|pdf|docx?|txt|csv|json)(?:[?#]\S*)?)$/i;
/** A host without its protocol, and something on it: `herald.example/1`. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?\/\S*$/i;
/** The apostrophe by which a spreadsheet is told to leave a date as it is; ’21 is a year. */
const DATE_AS_TEXT = /^'(?:\d{4}|\d\d?[./-]\d)[\d./:T -]*$/;
/** What stands in a cell where nothing is known. */
const NOTHING = /^(?:[-–—.?]+|n\/?a|#n\/a|null|none|nan|undefined|#ref!|#value!)$/i;

/** A cell without spaces around it, nor the apostrophe before a formula or a date; empty where it only says that there is nothing. */
export function tidyCell(cell: string | undefined): string {
  const trimmed = (cell ?? '').trim();
  const text = withoutApostrophe(trimmed);
  return NOTHING.test(text) ? '' : text;
}

/** Without the apostrophe by which a spreadsheet is kept from making a formula or a date of a text. */
export function withoutApostrophe(text: string): string {
  return FORMULA.test(text) || DATE_AS_TEXT.test(text) ? text.replace(/^'/, '') : text;
}

/** The cells of one source, or of several: one per line or semicolon. */
export interface SourceCells {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly date: string | undefined;
  readonly quote: string;
}

/**
 * The sources that cells name: a title and an address may stand in one cell or in two, and each cell may hold several. An
 * address may be relative to the file.
 * @param leaveOut is told what stands in place of an address beside a title
 */
export function sourcesIn(
  { title, url, publisher, date, quote }: SourceCells,
  leaveOut: (words: string) => void,
): SourceInput[] {
  const titles = entriesOf(title, RELATIVE);
  const urls = entriesOf(url, RELATIVE_LINK);
  const last = { publisher: publisher || undefined, date, quote: quote || undefined };
  const count = Math.max(titles.length, urls.length, publisher || quote ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const [stated, address] = [titles[index], urls[index]];
    if (stated?.title && address?.title && !address.url) leaveOut(address.title);
    const source = {
      title: stated?.title ?? address?.title,
      url: address?.url ?? stated?.url,
      ...(index === 0 || count === titles.length ? last : {}),
    };
    return withoutGaps(source) as SourceInput;
  });
}

interface Entry {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** @param relative what is an address though it does not look like one of the web */
function entriesOf(cell: string, relative: RegExp): Entry[] {
  if (!cell) return [];
  if (ADDRESS_ALONE.test(cell)) return [{ url: cell }];
  const links = linksOf(cell);
  if (links.length > 0) return links;
  return cell
    .split(/\s*[\r\n;]+\s*/)
    .filter(Boolean)
    .flatMap((line) => entriesOfLine(line, relative));
}

/** "Reuters https://…", "[Reuters](https://…)", "https://… https://…", or a title alone. */
function entriesOfLine(line: string, relative: RegExp): Entry[] {
  if (relative === RELATIVE_LINK && HOST.test(line)) return [{ url: `https://${line}` }];
  if (relative.test(line) || RELATIVE.test(line)) return [{ url: line }];
  const urls = (line.match(ADDRESS) ?? []).map((url) => withProtocol(url.replace(/[),.\]]+$/, '')));
  const words = line
    .replace(ADDRESS, ' ')
    .replace(/[[\]()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '');
  const title = (urls.length === 0 ? wordsOf(line).trim() : words) || undefined;
  const [first, ...others] = urls;
  return first ? [{ url: first, title }, ...others.map((url) => ({ url }))] : [{ title }];
}

/** The pictures and recordings that cells name; words in place of an address are given back. */
export function mediaIn(
  cell: string,
  about: Pick<MediaInput, 'alt' | 'caption' | 'credit'>,
): { media: MediaInput[]; words: string } {
  const addresses = ADDRESS_ALONE.test(cell)
    ? [cell]
    : (cell.match(ADDRESS)?.map((url) => withProtocol(url.replace(/[),\]]+$/, ''))) ?? []);
  const isPath = addresses.length === 0 && /^[^\s<>]+$/.test(cell) && /[./]/.test(cell);
  const all = isPath ? [HOST.test(cell) ? `https://${cell}` : cell] : addresses;
  return { media: all.map((src, index) => ({ src, ...(index === 0 && about) })), words: all.length > 0 ? '' : cell };
}

function withProtocol(url: string): string {
  return /^www\./i.test(url) ? `https://${url}` : url;
}

/** Parts of a cell that lists some: tags, ids. */
export function listIn(cell: string): string[] {
  return cell.split(/\s*[;,|\r\n]+\s*/).filter(Boolean);
}
