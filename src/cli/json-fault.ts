import { lineStarts, placeIn, type TextPlace } from './json-places.js';

export interface JsonFault {
  readonly place: TextPlace;
  /** What stands there, in words. */
  readonly found: string;
}

const SPACE = /(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/y;
const TEXT = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** What may come next: a value, a key, a colon, a comma or an end. */
type Next = 'value' | 'key' | 'colon' | 'comma';

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
  for (;;) {
    take(SPACE);
    const sign = text[at];
    const list = open.at(-1);
    const isDone = next === 'comma' && list === undefined;
    if (sign === undefined) return isDone ? undefined : { place: placeIn(lineStarts(text), at), found: 'the end' };
    if (isDone) break;
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
    } else if (next === 'key' && take(TEXT)) next = 'colon';
    else if (next === 'value' && (take(TEXT) || take(WORD))) next = 'comma';
    else break;
  }
  const [found = ''] = /^[\w.+-]{1,20}|^./su.exec(text.slice(at, at + 20)) ?? [];
  return {
    place: placeIn(lineStarts(text), at),
    found: found === '"' && !take(TEXT) ? 'a text without an end' : `“${found}”`,
  };
}
