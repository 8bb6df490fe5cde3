const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Within a text in quotation marks: what stands for itself, and what does not. */
const PLAIN = /[^"\\\p{Cc}]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Expected = 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'more' | 'nothing';

/**
 * Where a text stops being JSON (RFC 8259): the index of the first part that can't stand there, or its length where an end
 * is missing; -1 where nothing is wrong. Not every browser tells it.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = endOf(SPACE, text, 0);
  while (index < text.length) {
    const end = tokenEnd(text, index);
    const next: Expected | false | undefined = end > index && follow(expected, text.charAt(index), open);
    if (!next) return index;
    expected = next;
    index = endOf(SPACE, text, end);
  }
  return expected === 'nothing' ? -1 : index;
}

/** Where a mark, text, number or word ends that begins here; here, where none does. */
function tokenEnd(text: string, start: number): number {
  const first = text.charAt(start);
  if (first !== '"') return '{}[],:'.includes(first) ? start + 1 : endOf(SCALAR, text, start);
  // Piece by piece: over a very long text, one expression for all would be too much for some browsers.
  let index = start + 1;
  while (text.charAt(index) !== '"') {
    const end = endOf(ESCAPE, text, endOf(PLAIN, text, index));
    if (end === index) return start;
    index = end;
  }
  return index + 1;
}

/** Where an expression that is tried here ends; here, where it does not fit. */
function endOf(expression: RegExp, text: string, start: number): number {
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : start;
}

/** What may come after a token that begins so; undefined where it can't stand. Keeps what is `open`. */
function follow(expected: Expected, first: string, open: ('{' | '[')[]): Expected | undefined {
  const after = (): Expected => (open.length > 0 ? 'more' : 'nothing');
  const takesValue = expected === 'value' || expected === 'first item';
  const takesKey = expected === 'key' || expected === 'first key';
  if (!'{}[],:'.includes(first)) {
    if (takesKey) return first === '"' ? 'colon' : undefined;
    return takesValue ? after() : undefined;
  }
  if (first === '{' || first === '[') {
    if (!takesValue) return undefined;
    open.push(first);
    return first === '{' ? 'first key' : 'first item';
  }
  if (first === ':') return expected === 'colon' ? 'value' : undefined;
  if (first === ',') return expected !== 'more' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  const [opening, empty] = first === '}' ? ['{', 'first key'] : ['[', 'first item'];
  if (open.at(-1) !== opening || (expected !== 'more' && expected !== empty)) return undefined;
  open.pop();
  return after();
}
