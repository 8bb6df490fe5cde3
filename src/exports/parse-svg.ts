/** An element of a picture. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A closing tag, an opening one with its attributes, or text. */
const TOKEN = /<\/[\w-]+>|<([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITY = /&(?:#(\d+)|(\w+));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads what `writeSvg` has written, and no other SVG: the parsers of browsers are not to be had where a page demands
 * Trusted Types.
 * @throws {SyntaxError}
 */
export function parseSvg(markup: string): SvgNode {
  const root: { children: (SvgNode | string)[] } = { children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < markup.length; end = TOKEN.lastIndex) {
    const [token, name, attributes = '', isEmpty, text] = TOKEN.exec(markup) ?? [];
    const parent = open.at(-1);
    if (token === undefined || !parent) throw unknown();
    if (text !== undefined) parent.children.push(decoded(text));
    else if (name === undefined) open.pop();
    else {
      const node = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  const [svg] = root.children;
  if (open.length !== 1 || typeof svg !== 'object' || svg.name !== 'svg') throw unknown();
  return svg;
}

function unknown(): SyntaxError {
  return new SyntaxError('This is no picture of a story as it was written.');
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? whole),
  );
}
