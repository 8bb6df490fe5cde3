/** Undefined attributes are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content, which is markup already. Numbers are rounded to hundredths. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let markup = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    markup += ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`;
  }
  const inside = content.join('');
  return inside ? `${markup}>${inside}</${name}>` : `${markup}/>`;
}

/** A part of a picture, which carries its name in `data-part`; nothing where it is empty. */
export function group(part: string, content: readonly string[], attributes: Attributes = {}): string {
  return content.some(Boolean) ? tag('g', { 'data-part': part, ...attributes }, ...content) : '';
}

/**
 * What XML 1.0 can't hold at all: most control characters, two that are none, and halves of characters. Where one stood,
 * nothing stays.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it is written between tags, or in double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] as string);
}

export function rounded(value: number): string {
  // Not "-0".
  return String(Math.round(value * 100) / 100 + 0);
}

/** The path of a drawing with its numbers rounded. */
export function roundedPath(path: string): string {
  return path.replace(/-?\d+\.\d+(?:e-\d+)?/g, (number) => rounded(Number(number)));
}
