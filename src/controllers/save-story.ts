import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { SvgFonts } from '../exports/svg-theme.js';
import type { MeasureText } from '../exports/type-metrics.js';
import { pageLook } from './page-look.js';
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

/** A picture that is handed on has room for the fonts of other machines. */
async function writePicture(input: SaveInput): Promise<string> {
  const { portableMeasure } = await import('../exports/portable-measure.js');
  return drawPicture(input, portableMeasure);
}

type Measure = (fonts: SvgFonts) => MeasureText;

async function drawPicture(input: SaveInput, measureIn: Measure): Promise<string> {
  const { writeSvg } = await import('../exports/write-svg.js');
  const { story, words, folded, groupBy, sample } = input;
  const heading = input.heading ?? undefined;
  const summary = input.summary ?? undefined;
  const look = pageLook(sample);
  return writeSvg(story, { words, folded, groupBy, heading, summary, ...look, measure: measureIn(look.fonts) });
}

/** Pixels stay as they are wherever they are seen: what is measured here fits. */
async function paintPicture(input: SaveInput, scale: number): Promise<Blob> {
  const [{ svgToPng }, { canvasMeasure }] = await Promise.all([
    import('../exports/svg-to-png.js'),
    import('../exports/canvas-measure.js'),
  ]);
  return svgToPng(await drawPicture(input, canvasMeasure), { scale });
}

/** Of letters and digits of any script, as files may be called everywhere. */
function fileName({ heading, story }: SaveInput): string {
  const words = (heading ?? story.title ?? 'timeline').normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  return words.join('-').slice(0, 60);
}
