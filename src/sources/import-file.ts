import { decodeAnew, isGarbled } from './formats/decode-anew.js';
import type { FormatHints, FormatName } from './formats/detect-format.js';
import { detectFormat, formatNamed } from './formats/detect-format.js';
import { readFormat } from './formats/read-format.js';
import { MAX_BYTES, StoryLoadError, type FileHints, type LoadedFile } from './load-story.js';
import { textOfPageScript } from './page-json-ld.js';

/** A file as it came. */
export interface FileText {
  readonly text: string;
  /** Absolute address, against which its links are resolved. */
  readonly url: string;
  /** The media type that the server gave. */
  readonly contentType: string | null;
  /** False where it was too large, and not read to its end. */
  readonly isWhole: boolean;
}

const JSON_LD = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json\b/i;
const READ = 'our own JSON, TimelineJS, CSV, iCalendar and JSON-LD are read';

/**
 * Reads a file that is not, or does not look like, a story of our own in JSON.
 * @param src as the page wrote it
 * @throws {StoryLoadError} where nothing can be read
 */
export async function importFile(file: FileText, src: string, hints: FileHints): Promise<LoadedFile> {
  if (!file.isWhole || !isGarbled(file.text)) return importText(file, src, hints);
  const { text, findings } = await decodeAnew(file.text, file.url, file.contentType);
  const loaded = await importText({ ...file, text }, src, hints);
  return { ...loaded, findings: [...findings, ...loaded.findings] };
}

async function importText(
  { text, url, contentType, isWhole }: FileText,
  src: string,
  hints: FileHints,
): Promise<LoadedFile> {
  const { type, columns, lang } = hints;
  const fault = (detail: string) => new StoryLoadError('story-not-json', src, detail);
  if (!isWhole) throw fault(`The file is larger than ${MAX_BYTES / 1e6} MB`);
  if (text.trim() === '') return { input: [], findings: [], baseUrl: url };
  const seen = formatOf(text, { type, contentType, url });
  // A page may tell search engines of its events.
  const isPage = seen === 'html' && JSON_LD.test(text);
  const format = isPage ? 'jsonld' : seen;
  if (format === 'html' || format === 'markwhen' || !format) throw fault(wordUnread(format));
  const context = { url, ...(columns && { columns }), ...(lang && { lang }) };
  const { input, origins, findings } = await readFormat(format, text, context).catch((error: unknown) => {
    throw error instanceof SyntaxError ? fault(error.message.replace(/\.$/, '')) : error;
  });
  if (isPage && input.events.length === 0) throw fault(wordUnread(seen));
  const isKnown = !type || formatNamed(type) !== undefined;
  const typeFinding = {
    code: 'attribute-invalid',
    where: 'attribute "type"',
    value: type,
    detail: 'what the file looks like',
  } as const;
  return { input, origins, findings: isKnown ? findings : [typeFinding, ...findings], baseUrl: url };
}

/**
 * Reads what a page holds in a `<script>` of a type that no browser runs.
 * @param hash `#` and the id of the script
 */
export async function importPageScript(page: Document, hash: string, hints: FileHints): Promise<LoadedFile> {
  const script = textOfPageScript(page, hash);
  if (!script) throw new StoryLoadError('story-unreachable', hash, 'The page has no <script> with data and that id');
  return importText({ text: script.text, url: page.baseURI, contentType: script.type, isWhole: true }, hash, hints);
}

/** Of JSON, what the beginning looks like may be one odd event: what it is shows once it is parsed. */
function formatOf(text: string, hints: FormatHints): FormatName | undefined {
  const format = detectFormat(text, hints);
  const isGuess = formatNamed(hints.type) === undefined && /^\s*[[{]/.test(text);
  return isGuess && (format === 'timelinejs' || format === 'jsonld') ? 'story' : format;
}

function wordUnread(format: FormatName | undefined): string {
  if (format === 'html') return `The file is a web page or XML; ${READ}`;
  if (format === 'markwhen') return `The file looks like Markwhen, which is not read; ${READ}`;
  return `What the file is can’t be told; ${READ}, and “type” says which it is`;
}
