/**
 * What may stand in the shadow root of a `<story-timeline>`, whatever its story says: these elements, each with these
 * attributes beside the common ones. Anything else is a fault.
 */
const COMMON = words('part class id lang dir role tabindex hidden style');
const ARIA = words(
  'hidden label labelledby level expanded controls current disabled pressed keyshortcuts busy orientation valuemin valuemax valuenow valuetext',
).map((name) => `aria-${name}`);
const DATA = words('id action list entry more step fold gestures grip find facet value').map((name) => `data-${name}`);

const HTML: Lists = {
  ...each('section article div p span bdi ol ul li strong blockquote code figure figcaption summary slot canvas br'),
  ...each('b em i u s q cite pre sub sup small mark'),
  a: ['href', 'target', 'rel'],
  abbr: ['title'],
  audio: ['src', 'controls', 'preload'],
  button: ['type', 'title'],
  canvas: ['width', 'height'],
  details: ['open'],
  img: words('src alt width height loading decoding referrerpolicy'),
  input: words('value type placeholder autocomplete spellcheck enterkeyhint min max'),
  label: ['for'],
  progress: ['value'],
  time: ['datetime'],
  track: ['kind', 'src'],
  video: words('src poster width height controls playsinline preload'),
};
const SVG: Lists = {
  svg: words('width height viewBox x y'),
  g: ['transform'],
  line: words('x1 x2 y1 y2'),
  linearGradient: words('gradientUnits x1 x2 y1 y2'),
  path: ['d'],
  rect: words('x y width height rx fill'),
  stop: ['offset'],
  text: words('x y dy direction text-anchor'),
};
/** What may stand in rich text. */
const RICH: Lists = {
  ...each('p br strong b em i u s ul ol li blockquote q cite code pre sub sup small mark span'),
  a: ['href', 'target', 'rel'],
  abbr: ['title'],
  time: ['datetime'],
};
const NAMESPACES = new Map<string | null, Lists>([
  ['http://www.w3.org/1999/xhtml', HTML],
  ['http://www.w3.org/2000/svg', SVG],
]);

type Lists = Readonly<Record<string, readonly string[]>>;

/** What in a tree, below its root, is not on the list, in words; rich text is held to its own. */
export function faultsOf(root: ParentNode, isRich = false): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inRich = isRich || (element.closest('.rich') !== null && !element.matches('.rich'));
    return elementFaults(element, inRich);
  });
}

function elementFaults(element: Element, isRich: boolean): string[] {
  const { localName, namespaceURI } = element;
  const lists = isRich ? RICH : NAMESPACES.get(namespaceURI);
  const isKnown = lists && Object.hasOwn(lists, localName) && (!isRich || NAMESPACES.get(namespaceURI) === HTML);
  if (!isKnown) return [`<${localName}>`];
  const allowed = [...(lists[localName] ?? []), ...(isRich ? ['lang', 'dir'] : [...COMMON, ...ARIA, ...DATA])];
  return [...element.attributes].flatMap(({ name, value }) => {
    const isSafe = allowed.includes(name) && (VALUES.get(name)?.test(value) ?? true);
    return isSafe ? [] : [`<${localName} ${name}="${value.slice(0, 80)}">`];
  });
}

/** What the values of some attributes look like. */
const VALUES = new Map([
  ['href', /^(https?|mailto):/],
  ['src', /^https?:/],
  ['poster', /^https?:/],
  ['target', /^_blank$/],
  ['rel', /^noopener noreferrer$/],
  ['fill', /^url\(#fade-\d+\)$/],
  // It comes through the object model and holds nothing but lengths and numbers.
  ['style', /^([\w-]+: [\w\s.,%()*+-]*;\s?)*$/],
]);

function each(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(words(names).map((name) => [name, []]));
}

function words(text: string): string[] {
  return text.split(' ');
}
