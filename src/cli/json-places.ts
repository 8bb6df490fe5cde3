import { lineStarts, placeIn, type TextPlace } from '../sources/formats/text-place.js';

/**
 * Finds where in the text of JSON the values stand that a path names, such as `events[3].date`. Reads what `parseJson`
 * reads: also with comments, and in a script that assigns it. What was looked through once is kept, so that many paths may
 * be asked for.
 */
export function jsonPlaces(text: string): (path: string) => TextPlace | undefined {
  const root = findRoot(text);
  const known = new Map<number, ReadonlyMap<string, number>>();
  const lines = lineStarts(text);
  const childrenAt = (at: number) => {
    const children = known.get(at) ?? childrenOf(text, at);
    known.set(at, children);
    return children;
  };
  return (path) => {
    let at = root;
    let depth = 0;
    const keys = keysOf(path);
    // A list is a story too: of its events alone.
    if (text[root] === '[' && keys[0] === 'events') keys.shift();
    for (const key of keys) {
      const child = childrenAt(at).get(key);
      if (child === undefined) break;
      [at, depth] = [child, depth + 1];
    }
    return depth > 0 ? placeIn(lines, at) : undefined;
  };
}

/** `events[3].date` as "events", "3", "date". */
function keysOf(path: string): string[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => index ?? key);
}

/** The first list or object outside of comments. */
function findRoot(text: string): number {
  let at = skipSpace(text, 0);
  while (at < text.length && text[at] !== '{' && text[at] !== '[') at = skipSpace(text, at + 1);
  return at;
}

/** Where the values in a list or an object begin, by their keys or numbers; none for any other value. */
function childrenOf(text: string, start: number): Map<string, number> {
  const children = new Map<string, number>();
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return children;
  for (
    let at = skipSpace(text, start + 1), index = 0;
    at < text.length && !/[\]}]/.test(text[at] as string);
    index += 1
  ) {
    let key = String(index);
    if (!isList) {
      const end = skipValue(text, at);
      key = decodedKey(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (!children.has(key) || !isList) children.set(key, at);
    const end = skipValue(text, at);
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    // Broken JSON leads no further.
    else if (end === at && text[at] !== ']' && text[at] !== '}') break;
  }
  return children;
}

function decodedKey(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replace(/^"|"$/g, '');
  }
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
/** A text, a mark that opens or closes, a comment, or anything between them. */
const PIECE = /"[^"\\]*(?:\\[^][^"\\]*)*"?|[[{]|[\]}]|\/\/[^\n]*|\/\*[^]*?\*\/|[^"[\]{}/]+|\//y;
const PLAIN = /[^\s,\]}"[{/]+/y;

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** To the end of the value that begins at a place. */
function skipValue(text: string, at: number): number {
  if (!'"[{'.includes(text[at] ?? ' ')) {
    PLAIN.lastIndex = at;
    return PLAIN.test(text) ? PLAIN.lastIndex : at;
  }
  PIECE.lastIndex = at;
  let depth = 0;
  do {
    const [piece] = PIECE.exec(text) ?? [];
    if (piece === undefined) return text.length;
    if (piece === '[' || piece === '{') depth += 1;
    if (piece === ']' || piece === '}') depth -= 1;
  } while (depth > 0);
  return PIECE.lastIndex;
}
