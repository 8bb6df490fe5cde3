import type { Finding } from '../../core/story/problem.js';
import { parseSteps } from '../parse-in-slices.js';
import { LARGE } from '../work.js';
import { jsonFault } from './json-fault.js';
import { readInSlices } from './read-in-slices.js';

export interface ParsedJson {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** What a script puts before its data, behind comments: `storyjs_jsonp_data = {…`, `export default […`, `callback({…`. */
const BEFORE =
  /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*(?:(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]|export\s+default\b)\s*(?=[[{])/;
/** A text in quotation marks, or what JSON forbids but people write: a comment, a comma before a bracket. */
const TOKENS = /"[^"\\]*(?:\\[^][^"\\]*)*"|\/\/[^\n]*|\/\*[^]*?\*\/|,(?=(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*[\]}])/g;
const CONTROLS = /\p{Cc}/gu;

/**
 * Parses JSON, also as people write and wrap it by hand: with a byte order mark, as a script that assigns it or calls a
 * function with it, with comments, commas before a closing bracket, and line breaks within texts. What had to be mended is
 * told.
 * @throws {SyntaxError} saying in which line the fault is
 */
export function parseJson(text: string): ParsedJson {
  const json = unwrapped(text.replace(/^\uFEFF/, '').trimEnd());
  try {
    return { value: JSON.parse(json) as unknown, findings: [] };
  } catch (error) {
    return mended(json, error as SyntaxError);
  }
}

/**
 * The same without holding up the page: of a large text, the list of its events is parsed piece by piece. Other large texts
 * are parsed at once, and so are those that need mending.
 * @throws {SyntaxError}
 */
export async function parseLargeJson(text: string): Promise<ParsedJson> {
  const value = text.length > LARGE ? await readInSlices(parseSteps([text], true)).catch(notJson) : undefined;
  return value === undefined ? parseJson(text) : { value, findings: [] };
}

/** What is wrong, and whether it can be mended, `parseJson` knows. */
function notJson(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error;
}

/** Leaves the lines as they are, so that those of a fault are the author's. */
function unwrapped(text: string): string {
  const [before] = BEFORE.exec(text) ?? [];
  if (before === undefined) return text.replace(/;$/, '');
  return before.replace(/[^\n]+/g, '') + text.slice(before.length).replace(/[\s;)]+$/, '');
}

function mended(json: string, error: SyntaxError): ParsedJson {
  const mends = new Set<string>();
  const better = json.replace(TOKENS, (token) => {
    if (token.startsWith('"')) {
      const escaped = token.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
      if (escaped !== token) mends.add('line breaks within texts');
      return escaped;
    }
    mends.add(token === ',' ? 'commas before a closing bracket' : 'comments');
    return ' ';
  });
  if (mends.size === 0) throw explained(json, error);
  try {
    const detail = `The file is not quite JSON; it was read without regard to ${[...mends].join(' and ')}.`;
    const findings = [{ code: 'import-guess', where: 'file', value: error.message, detail } as const];
    return { value: JSON.parse(better) as unknown, findings };
  } catch {
    throw explained(json, error);
  }
}

/** In the same words in every browser: not all tell the place of a fault. */
function explained(json: string, { message }: SyntaxError): SyntaxError {
  const fault = jsonFault(json);
  const { line, column } = fault?.place ?? {};
  const words = fault ? `in line ${line}, column ${column}, ${fault.wanted} should stand, not ${fault.found}` : message;
  return new SyntaxError(`The file is no JSON: ${words}`);
}
