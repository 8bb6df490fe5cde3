/** What `<` may begin: a comment, a tag with its name, or what HTML takes for a comment. */
const MARKUP = /<(?:(!--)|(\/?)([a-z][^\s/>]*)|[!?/])/iy;
/** A value in quotation marks, in which a tag does not end; or its end. */
const IN_TAG = /=\s*(?:"[^"]*"|'[^']*')|>/g;
/** Elements whose content no reader sees as text. */
const UNREAD =
  /^(audio|iframe|math|noembed|noframes|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
/** Elements whose content runs on in the line around them; every other one begins a paragraph. */
const INLINE =
  /^(a|abbr|b|bd[io]|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|q|ruby|rt|rp|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/;

/**
 * The words of a piece of HTML, as paragraphs parted by blank lines: for searching, and for where markup can't be shown.
 * It is text, not a safe kind of HTML: what was written `&lt;b&gt;` is `<b>` in it. Takes time in proportion to the length,
 * whatever the piece holds.
 */
export function plainText(html: string): string {
  const paragraphs = [''];
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    paragraphs.push(paragraphs.pop() + html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    at = afterMarkup(html, open, paragraphs);
  }
  return paragraphs
    .map((paragraph) => decoded(paragraph.replace(/\s+/g, ' ').trim()))
    .filter((paragraph) => paragraph.trim())
    .join('\n\n');
}

/** Where text goes on behind what begins with `<`. What is never closed reaches to the end. */
function afterMarkup(html: string, open: number, paragraphs: string[]): number {
  MARKUP.lastIndex = open;
  const [markup, isComment, slash, written = ''] = MARKUP.exec(html) ?? [];
  if (markup === undefined) {
    paragraphs.push(`${paragraphs.pop()}<`);
    return open + 1;
  }
  if (isComment) return after(html, '-->', open + 2);
  const name = written.toLowerCase();
  if (!name) return after(html, '>', open);
  const end = afterTag(html, open + markup.length);
  if (name === 'br') paragraphs.push(`${paragraphs.pop()} `);
  else if (!INLINE.test(name)) paragraphs.push('');
  if (slash || !UNREAD.test(name)) return end;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = end;
  const closing = close.exec(html);
  return closing ? closing.index : html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function afterTag(html: string, from: number): number {
  IN_TAG.lastIndex = from;
  for (let part = IN_TAG.exec(html); part; part = IN_TAG.exec(html)) {
    if (part[0] === '>') return IN_TAG.lastIndex;
  }
  return html.length;
}

/** Names of the characters from U+00A0 to U+00FF, in their order, as HTML has them from Latin-1. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const NAMED = new Map<string, string>([
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
]);
/** What the numbers 128 to 159 stand for: those of Windows-1252, as browsers read them. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** With its character references read; those that are not known stay as they are written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]\w{1,7}));/gi, (written, number?: string, name?: string) =>
    number === undefined ? (NAMED.get(name as string) ?? written) : character(Number(number.replace(/^x/i, '0x'))),
  );
}

function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS[code - 0x80] as string;
  const isOne = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code < 0xe0_00);
  return isOne ? String.fromCodePoint(code) : '\ufffd';
}
