import type { Story } from '../core/story/story.js';
import { englishMessages } from '../core/words/messages.js';
import { localeDirection } from '../core/words/text-direction.js';
import type { Words } from '../core/words/words.js';
import { describeStory } from './svg-description.js';
import { drawNotes, drawHeader, type FrameRoom } from './svg-frame.js';
import { escapeXml, tag } from './svg-markup.js';
import type { SvgOptions } from './svg-options.js';
import type { Pen } from './svg-pen.js';
import { drawPlot } from './svg-plot.js';
import { SVG_FONTS, SVG_THEMES } from './svg-theme.js';
import { tellStory, undatedLine, type Told } from './svg-told.js';
import { measureType } from './type-metrics.js';

export type { SvgOptions };

export const SVG_WIDTH = { least: 320, usual: 1200, most: 4000 };

/** Free at the sides, at most, as a share of the width and in CSS pixels. */
const SIDE = { share: 1 / 30, least: 16, most: 40 };
const ABOVE = 24;
const BELOW = 20;
/** Between header, plot and footer. */
const GAP = 14;

/**
 * Draws a story as a picture of its own: SVG that needs no script, style sheet, font or file besides. What is drawn, and
 * where, is the same as what is printed.
 */
export function writeSvg(story: Story, options: SvgOptions = {}): string {
  const { words = defaultWords(story), measure = measureType } = options;
  const colours = { ...SVG_THEMES[options.theme ?? 'light'], ...options.colours };
  const fonts = { ...SVG_FONTS, ...options.fonts };
  const told = tellStory(story, words, options);
  const pen: Pen = { colours, fonts, direction: words.direction, id: idOf(told, options) };
  const width = widthOf(options.width);
  const side = Math.round(Math.min(SIDE.most, Math.max(SIDE.least, width * SIDE.share)));
  const room: FrameRoom = { width: width - 2 * side, measure, pen };
  const header = drawHeader(told.heading, told.summary.seen, room);
  const plot = drawPlot(told, room, options);
  const footer = drawNotes('footer', [undatedLine(told), options.sourceLine ?? ''], room);
  let y = ABOVE;
  const parts = [header, plot, footer].flatMap(({ markup, height }) => {
    if (height === 0) return [];
    const part = tag('g', { transform: `translate(${side},${Math.round(y)})` }, markup);
    y += height + GAP;
    return part;
  });
  const height = Math.ceil(y - GAP + BELOW);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${pen.id}-title`,
      'aria-describedby': `${pen.id}-desc`,
      lang: words.locale,
      direction: words.direction,
      'font-family': fonts.text,
    },
    tag('title', { id: `${pen.id}-title` }, escapeXml(told.heading || words.messages.timeline)),
    tag(
      'desc',
      { id: `${pen.id}-desc` },
      escapeXml(describeStory(told.story, told.summary.spoken, options.window, words)),
    ),
    colours.paper === 'none' ? '' : tag('rect', { width, height, fill: colours.paper }),
    ...parts,
  );
}

/** English words, in the direction of the story's own language: dates, at least, are told in that. */
function defaultWords({ lang = 'en', zone }: Story): Words {
  return { locale: lang, direction: localeDirection(lang), messages: englishMessages, zone };
}

function widthOf(width: number = SVG_WIDTH.usual): number {
  const { least, usual, most } = SVG_WIDTH;
  return Number.isNaN(width) ? usual : Math.round(Math.min(most, Math.max(least, width)));
}

/** The same for the same picture, and most likely another for another. The algorithm is FNV-1a, of 32 bits. */
function idOf({ story, heading, until, words }: Told, { window, groupBy, theme, width }: SvgOptions): string {
  const look = [heading, words.locale, groupBy, theme, width, until, window?.start, window?.end];
  const text = [...look, ...story.events.map(({ id }) => id)].join('\n');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `story-${(hash >>> 0).toString(36)}`;
}
