import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { PrintInput } from './print-controller.js';

/** What is saved: the story as it is shown. */
export interface SaveInput extends PrintInput {
  readonly heading: string | null;
  readonly summary: string | null;
  /** Any element in the shadow root: colours and fonts are as there. */
  readonly sample: Element;
}

interface Format {
  readonly type: string;
  readonly ending: string;
  readonly write: (input: SaveInput) => Promise<string | Blob>;
}

/** Each writer is fetched when a reader chooses its format. */
const FORMATS: Readonly<Record<string, Format>> = {
  svg: { type: 'image/svg+xml', ending: 'svg', write: writePicture },
  png: { type: 'image/png', ending: 'png', write: (input) => paintPicture(input, 1) },
  'png-2': { type: 'image/png', ending: 'png', write: (input) => paintPicture(input, 2) },
  'png-3': { type: 'image/png', ending: 'png', write: (input) => paintPicture(input, 3) },
  html: textFormat('text/html', 'html', async () => (await import('../exports/write-html.js')).writeHtml),
  json: textFormat('application/json', 'json', async () => (await import('../exports/write-json.js')).writeJson),
  csv: textFormat('text/csv', 'csv', async () => (await import('../exports/write-csv.js')).writeCsv),
  ical: textFormat('text/calendar', 'ics', async () => (await import('../exports/write-icalendar.js')).writeICalendar),
  jsonld: textFormat(
    'application/ld+json',
    'jsonld',
    async () => (await import('../exports/write-json-ld.js')).writeJsonLd,
  ),
};

/**
 * Gives the reader the story as a file.
 * @param name a key of `FORMATS`
 * @throws {Error} where it can't be made
 */
export async function saveStory(name: string, input: SaveInput): Promise<void> {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) return;
  const content = await format.write(input);
  const blob = content instanceof Blob ? content : new Blob([content], { type: `${format.type};charset=utf-8` });
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: `${fileName(input)}.${format.ending}` }).click();
  // The browser has begun to fetch it by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

type Write = (story: Story, options: { readonly url: string; readonly words: Words }) => string;

function textFormat(type: string, ending: string, fetch: () => Promise<Write>): Format {
  const url = location.href.replace(/#.*/, '');
  return { type, ending, write: async ({ story, words }) => (await fetch())(story, { url, words }) };
}

async function writePicture(input: SaveInput): Promise<string> {
  const [{ writeSvg }, { canvasMeasure }] = await Promise.all([
    import('../exports/write-svg.js'),
    import('../exports/canvas-measure.js'),
  ]);
  const { story, words, folded, groupBy, sample } = input;
  const heading = input.heading ?? undefined;
  const summary = input.summary ?? undefined;
  const colours = coloursOf(sample);
  const fonts = { text: fontOf(sample, '--story-font'), ui: fontOf(sample, '--_ui-font') };
  return writeSvg(story, { words, folded, groupBy, heading, summary, colours, fonts, measure: canvasMeasure(fonts) });
}

async function paintPicture(input: SaveInput, scale: number): Promise<Blob> {
  const { svgToPng } = await import('../exports/svg-to-png.js');
  return svgToPng(await writePicture(input), { scale });
}

const TOKENS = ['accent', 'ink', 'muted', 'rule', 'tint', 'doubt', 'false'] as const;

/** The page's own, as `#rrggbb`. */
function coloursOf(sample: Element): Record<(typeof TOKENS)[number] | 'paper', string> {
  const own = TOKENS.map((token) => [token, hexOf(styled(sample, `color: var(--_${token})`).color)]);
  return { ...Object.fromEntries(own), paper: groundOf(sample) } as Record<(typeof TOKENS)[number] | 'paper', string>;
}

function fontOf(sample: Element, token: string): string {
  return styled(sample, `font-family: var(${token}, inherit)`).fontFamily;
}

/** What a browser makes of a declaration in a place. */
function styled(sample: Element, declaration: string): { color: string; fontFamily: string } {
  const probe = document.createElement('span');
  const [property = '', value = ''] = declaration.split(': ');
  probe.style.setProperty(property, value);
  sample.append(probe);
  const { color, fontFamily } = getComputedStyle(probe);
  probe.remove();
  return { color, fontFamily };
}

/** Of the nearest ancestor that has one. */
function groundOf(sample: Element): string {
  for (let node: Element | null = sample; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^(transparent$|rgba\(.*, 0\)$)/.test(backgroundColor)) return hexOf(backgroundColor);
  }
  return hexOf(styled(sample, 'color: Canvas').color);
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** A canvas knows all notations of colours. */
function hexOf(colour: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Of letters and digits of any script, as files may be called everywhere. */
function fileName({ heading, story }: SaveInput): string {
  const words = (heading ?? story.title ?? 'timeline').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  return words.join('-').slice(0, 60);
}
