import { wellFormed } from './well-formed.js';

/** By their names; `true` is one without a value, undefined and the empty text are none. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** An element of HTML on one line. Its content is markup, such as `escaped` makes of a text. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  return `<${name}${attributesText(attributes)}>${content.join('')}</${name}>`;
}

/** The same with its children on lines of their own, indented; those that are empty are left out. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.filter(Boolean).map((child) => `\n${child}`);
  // Nothing in it has a line break of its own.
  return `<${name}${attributesText(attributes)}>${lines.join('').replaceAll('\n', '\n  ')}\n</${name}>`;
}

/** An element without content or closing tag. */
export function voidElement(name: string, attributes: Attributes): string {
  return `<${name}${attributesText(attributes)}>`;
}

/** A text as the content of an element. Of spaces and line breaks, HTML shows one. */
export function escaped(text: string): string {
  return withReferences(text).replace(/[ \t\n\f\r]+/g, ' ');
}

/** In quotation marks all line breaks count. */
function escapedValue(text: string): string {
  return withReferences(text).replace(/[\t\n\f\r"]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}

function withReferences(text: string): string {
  return wellFormed(text)
    .replaceAll('\0', '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === '') return '';
      return value === true ? ` ${name}` : ` ${name}="${escapedValue(String(value))}"`;
    })
    .join('');
}
