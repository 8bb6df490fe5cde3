import { quietStretches } from '../core/axis/quiet-stretches.js';
import { storyExtent, type TimeWindow } from '../core/axis/time-window.js';
import { UTC } from '../core/dates/time-zone.js';
import type { PictureFlag, PictureKind } from '../core/scene/picture-flag.js';
import { isCrowded, pictureScene, pictureTop, type PictureInput } from '../core/scene/picture-scene.js';
import type { Scene } from '../core/scene/scene.js';
import { groupStory } from '../core/story/group-story.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { drawAxis } from './svg-axis.js';
import { drawFlags } from './svg-flags.js';
import { drawNotes, type DrawnPart, type FrameRoom } from './svg-frame.js';
import { drawMarks } from './svg-marks.js';
import { tag } from './svg-markup.js';
import type { SvgOptions } from './svg-options.js';
import { TYPE, type Pen } from './svg-pen.js';
import type { Told } from './svg-told.js';
import type { MeasureText } from './type-metrics.js';

/** The greatest width of a title below a date, with what is free beside it, in CSS pixels. */
const TITLE_LIMIT = 200;
/** The ground of a badge has room beside its words: it need not be as generous as what can overlap. */
const BADGE_SHARE = 0.94;

/** The axis with its marks and flags; in its place words where there is nothing to draw. */
export function drawPlot({ all, story, words, until }: Told, room: FrameRoom, options: SvgOptions): DrawnPart {
  const extent = extentOf(all, options.window);
  if (!extent) return drawNotes('empty', all.events.length === 0 ? [words.messages.empty] : [], room);
  const { width, measure, pen } = room;
  const { groupBy = 'none' } = options;
  const lanes = groupBy === 'none' ? [] : groupStory(story, groupBy, words);
  const groups = lanes.length > 0 ? lanes : [{ story, label: '', colour: 0 }];
  const flags = new Map<string, PictureFlag>();
  const scene = withoutCutFlags(
    pictureScene(
      {
        story,
        words,
        extent,
        window: options.window,
        folded: foldedIn(all, words, options),
        groups,
        until,
        type: pictureType(isCrowded(story, width), measure),
        measure: (text, row) => measure(text, TYPE[row]),
      },
      width,
      flags,
    ),
  );
  const top = pictureTop(scene);
  const plot = [drawAxis(scene, pen), drawMarks(scene, pen), drawFlags(scene, flags, pen)];
  const height = scene.height - top;
  const markup = tag(
    'g',
    { 'data-part': 'plot', transform: `translate(0,${-top})` },
    ...clipped(plot, scene, options, pen),
  );
  return { markup, height };
}

/** Of a window, a stretch stays folded that lies in it or beside it as a whole. */
function foldedIn(story: Story, { zone = UTC }: Words, options: SvgOptions): readonly TimeWindow[] {
  const { breaks = 'auto', now = new Date(), window } = options;
  if (breaks === 'none') return [];
  const folded = options.folded ?? quietStretches(story, zone, now.getTime());
  if (!window) return folded;
  const { start: from, end: to } = window;
  return folded.filter(({ start, end }) => end <= from || start >= to || (start >= from && end <= to));
}

/** What goes on beyond a window is cut at its edges. */
function clipped(
  plot: readonly string[],
  { width, height }: Scene,
  { window }: SvgOptions,
  { id }: Pen,
): readonly string[] {
  if (!window) return plot;
  const clip = tag('clipPath', { id: `${id}-clip` }, tag('rect', { width, height }));
  return [clip, tag('g', { 'clip-path': `url(#${id}-clip)` }, ...plot)];
}

/** At the edges of a window a flag may stand half outside: then only its mark is drawn. */
function withoutCutFlags(scene: Scene): Scene {
  const cut = new Set(
    scene.flags
      .filter(({ shown, left, width }) => shown && (left < 0 || left + width > scene.width))
      .map(({ id }) => id),
  );
  if (cut.size === 0) return scene;
  const flags = scene.flags.filter(({ id }) => !cut.has(id));
  return { ...scene, flags, poles: scene.poles.filter(({ id }) => !cut.has(id)) };
}

function extentOf(story: Story, window: TimeWindow | undefined): TimeWindow | undefined {
  const extent = storyExtent(story);
  if (!window || !extent) return extent;
  return { start: Math.min(extent.start, window.start), end: Math.max(extent.end, window.end) };
}

function pictureType(isLined: boolean, measure: MeasureText): PictureInput['type'] {
  const types = {
    date: isLined ? TYPE.lineDate : TYPE.date,
    title: isLined ? TYPE.lineTitle : TYPE.title,
    weighty: isLined ? TYPE.lineWeighty : TYPE.weighty,
    badge: TYPE.badge,
  } satisfies Record<PictureKind, unknown>;
  return {
    width: (text, kind) => measure(text, types[kind]) * (kind === 'badge' && measure.isGenerous ? BADGE_SHARE : 1),
    size: (kind) => types[kind].size,
    limit: (kind) => (kind === 'title' ? TITLE_LIMIT : Infinity),
  };
}
