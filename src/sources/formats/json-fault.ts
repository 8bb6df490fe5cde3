import { lineStarts, placeIn, type TextPlace } from './text-place.js';

export interface JsonFault {
  readonly place: TextPlace;
  /** What stands there, and what should, in words. */
  readonly found: string;
  readonly wanted: string;
}

const SPACE = /(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/y;
/** A piece of a text in quotation marks. As one expression, a very long text would be too much for some browsers. */
const PIECE = /[^"\\]+|\\[^]/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** What may come next, and how that is called. */
const WANTED = { value: 'a value', key: 'a name in quotation marks', colon: 'a colon', comma: 'a comma' };
type Next = keyof typeof WANTED;

/**
 * Finds the first place where a text is not JSON, which not every `JSON.parse` tells. Comments, and commas before a closing
 * bracket, are let pass, as they are where stories are read.
 * @returns undefined where there is no fault
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let next: Next = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const takeText = (): boolean => {
    const start = at;
    if (text[at] !== '"') return false;
    at += 1;
    while (take(PIECE));
    const isThere = text[at] === '"';
    at = isThere ? at + 1 : start;
    return isThere;
  };
  for (;;) {
    take(SPACE);
    const sign = text[at];
    const list = open.at(-1);
    const isDone = next === 'comma' && list === undefined;
    if (isDone && sign === undefined) return undefined;
    if (isDone || sign === undefined) break;
    if (sign === list && next !== 'colon' && (next !== 'value' || list === ']')) {
      open.pop();
      next = 'comma';
      at += 1;
    } else if (next === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'key' : 'value';
      at += 1;
    } else if (next === 'comma' && sign === ',') {
      next = list === '}' ? 'key' : 'value';
      at += 1;
    } else if (next === 'colon' && sign === ':') {
      next = 'value';
      at += 1;
    } else if (next === 'key' && takeText()) next = 'colon';
    else if (next === 'value' && (takeText() || take(WORD))) next = 'comma';
    else break;
  }
  const place = placeIn(lineStarts(text), at);
  return { place, found: wordFound(text.slice(at), takeText()), wanted: wordWanted(next, open.at(-1)) };
}

function wordFound(rest: string, isText: boolean): string {
  if (rest === '') return 'the end of the file';
  if (rest.startsWith('"')) return isText ? 'a text' : 'a text without an end';
  return /^[\w.+-]{1,20}|^./su.exec(rest)?.[0] ?? '';
}

function wordWanted(next: Next, end: string | undefined): string {
  if (next === 'comma' && end === undefined) return 'nothing more';
  const isAlone = end === undefined || next === 'colon' || (next === 'value' && end === '}');
  return isAlone ? WANTED[next] : `${WANTED[next]} or ${end}`;
}
