import { BADGE, PULL, WORDS_FOOT, type PictureFlag, type PictureLine } from '../core/scene/picture-flag.js';
import type { Lookup } from '../core/scene/build-band.js';
import type { Cluster, Flag, Scene } from '../core/scene/scene.js';
import { directionOf } from '../core/words/text-direction.js';
import { badgeLook } from './svg-marks.js';
import { escapeXml, group, tag } from './svg-markup.js';
import { textAt, TYPE, type Pen, type Run } from './svg-pen.js';
import type { TextType } from './type-metrics.js';

type Place = Pick<Flag, 'left' | 'top' | 'width'>;

/** Between the date and the title on one line: no-break spaces, about 6 CSS pixels. */
const GAP = '\u00a0\u00a0';
const LINE_TYPES: Readonly<Record<PictureLine['kind'], TextType>> = {
  date: TYPE.lineDate,
  title: TYPE.lineTitle,
  weighty: TYPE.lineWeighty,
  badge: TYPE.badge,
};

/** The flags that have room for their words, and the numbers of what has gathered. */
export function drawFlags({ flags, clusters }: Scene, pictures: Lookup<PictureFlag>, pen: Pen): string {
  const shown = flags.map((flag) => {
    const picture = pictures.get(flag.id);
    if (!flag.shown || !picture) return '';
    const lines = flag.text.line ? oneLine(flag, picture, pen) : stacked(flag, picture, pen);
    return group('flag', lines, { 'data-id': flag.id, lang: flag.text.lang });
  });
  const gathered = clusters.map((cluster) => drawCluster(cluster, pen));
  return group('clusters', gathered) + group('flags', shown);
}

/** Date, title and badge below each other: each begins at the pole, or ends there. */
function stacked(flag: Flag, { lines }: PictureFlag, pen: Pen): string[] {
  const { left, top, width, hangs, text } = flag;
  // A line of a title runs as the whole title does.
  const direction = directionOf(text.title);
  return lines.map((line) => {
    const { kind, inset, y } = line;
    const start = hangs === 'right' ? left + inset : left + width - inset;
    if (kind === 'badge') {
      return drawBadge(flag, line, hangs === 'right' ? start : start - line.width, pen);
    }
    const place = { x: start, y: top + y, side: hangs, ...(kind !== 'date' && { direction }) };
    return textAt(pen, place, runOf(line, TYPE[kind], pen));
  });
}

/** Date, title and badge beside each other, in the direction of the picture; the date is followed by the title. */
function oneLine(flag: Flag, { lines }: PictureFlag, pen: Pen): string[] {
  const { left, top, width, hangs } = flag;
  const isRtl = pen.direction === 'rtl';
  const isFromPole = (hangs === 'right') !== isRtl;
  const pull = isFromPole ? 0 : PULL;
  const at = (inset: number) => (isRtl ? left + width - inset : left + inset);
  const words = lines.filter(({ kind }) => kind !== 'badge');
  const [first, last] = [words[0], words.at(-1)];
  const badge = lines.find(({ kind }) => kind === 'badge');
  if (!first || !last) return [];
  const x = at(isFromPole ? first.inset : last.inset + last.width - pull);
  const runs = words.map((line) => {
    const run = runOf(line, LINE_TYPES[line.kind], pen);
    return line === last ? run : { ...run, text: run.text + GAP };
  });
  const place = { x, y: top + first.y, side: hangs, direction: pen.direction };
  const ground = badge && at(badge.inset - pull) - (isRtl ? badge.width : 0);
  return [textAt(pen, place, ...runs), badge && ground !== undefined ? drawBadge(flag, badge, ground, pen) : ''];
}

function runOf({ kind, text }: PictureLine, type: TextType, { colours }: Pen): Run {
  return { text, type, fill: kind === 'date' ? colours.muted : colours.ink };
}

/** @param x where its words begin at the left, if they are as wide as they were measured */
function drawBadge(
  { top, text: { tone } }: Place & Flag,
  { text, y, width }: PictureLine,
  x: number,
  pen: Pen,
): string {
  const { ink, ground } = badgeLook(tone, pen);
  const { pad, rise, height, radius } = BADGE;
  const foot = top + y;
  const box = { x: x - pad, y: foot - rise, width: width + 2 * pad, height, rx: radius };
  const words = textAt(pen, { x: x + width / 2, y: foot, side: 'middle' }, { text, type: TYPE.badge, fill: ink });
  return tag('rect', { ...box, ...ground }) + words;
}

function drawCluster({ label, name, left, top, width, height }: Cluster, pen: Pen): string {
  const { paper, accent } = pen.colours;
  const box = { x: left + 1, y: top + 1, width: width - 2, height: height - 2, rx: height / 2 - 1 };
  const place = { x: left + width / 2, y: top + height * WORDS_FOOT, side: 'middle' } as const;
  return group('cluster', [
    tag('title', {}, escapeXml(name)),
    tag('rect', { ...box, fill: paper, stroke: accent, 'stroke-width': 2 }),
    textAt(pen, place, { text: label, type: TYPE.cluster, fill: accent }),
  ]);
}
