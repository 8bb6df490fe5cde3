import { balancedLines, textLines } from '../core/layout/text-lines.js';
import { group, tag } from './svg-markup.js';
import { textAt, TYPE, type Pen } from './svg-pen.js';
import type { MeasureText, TextType } from './type-metrics.js';

/** A part of a picture and the height that it takes, in CSS pixels. */
export interface DrawnPart {
  readonly markup: string;
  readonly height: number;
}

export interface FrameRoom {
  /** In CSS pixels. */
  readonly width: number;
  readonly measure: MeasureText;
  readonly pen: Pen;
}

const MOST_HEADING_LINES = 3;
const MOST_FOOT_LINES = 3;
const LINE_HEIGHT = 1.25;
/** From the top of a line to the foot of its letters, in sizes of its type. */
const FOOT = 0.95;
/** Least distance of the summary from a heading in the same line, in CSS pixels. */
const APART = 24;
/** Above the rule. */
const RULE_ROOM = 12;

/** Heading and summary, beside each other where there is room, and the rule beneath them. */
export function drawHeader(heading: string, summary: string, { width, measure, pen }: FrameRoom): DrawnPart {
  const { ink, muted, rule } = pen.colours;
  const isRtl = pen.direction === 'rtl';
  const ruler = (type: TextType) => (text: string) => measure(text, type);
  const title = heading
    ? balancedLines(heading, { width, most: MOST_HEADING_LINES, measure: ruler(TYPE.heading) })
    : { lines: [], width: 0 };
  const summaryWidth = measure(summary, TYPE.summary);
  const isBeside = title.lines.length === 1 && title.width + APART + summaryWidth <= width;
  const room = { width, most: MOST_HEADING_LINES, measure: ruler(TYPE.summary) };
  const below = summary && !isBeside ? textLines(summary, room).lines : [];
  const texts: string[] = [];
  let y = 0;
  const write = (lines: readonly string[], type: TextType, fill: string) => {
    for (const text of lines) {
      texts.push(textAt(pen, { x: isRtl ? width : 0, y: y + type.size * FOOT, side: 'start' }, { text, type, fill }));
      y += type.size * LINE_HEIGHT;
    }
  };
  write(title.lines, TYPE.heading, ink);
  if (isBeside) {
    const place = { x: isRtl ? 0 : width, y: TYPE.heading.size * FOOT, side: isRtl ? 'right' : 'left' } as const;
    texts.push(textAt(pen, place, { text: summary, type: TYPE.summary, fill: muted }));
  }
  if (below.length > 0) y += title.lines.length > 0 ? 4 : 0;
  write(below, TYPE.summary, muted);
  if (texts.length === 0) return { markup: '', height: 0 };
  y += RULE_ROOM;
  const line = tag('line', { x1: 0, x2: width, y1: y, y2: y, stroke: rule });
  return { markup: group('header', [...texts, line]), height: y };
}

/** Lines of small print: what has no date, where the picture comes from, or that there is nothing to draw. */
export function drawNotes(part: string, notes: readonly string[], { width, measure, pen }: FrameRoom): DrawnPart {
  const type = TYPE.unit;
  const room = { width, most: MOST_FOOT_LINES, measure: (text: string) => measure(text, type) };
  const lines = notes.flatMap((note) => (note ? textLines(note, room).lines : []));
  const height = type.size * 1.5;
  const x = pen.direction === 'rtl' ? width : 0;
  const texts = lines.map((text, index) =>
    textAt(pen, { x, y: index * height + type.size, side: 'start' }, { text, type, fill: pen.colours.muted }),
  );
  return { markup: group(part, texts), height: lines.length * height };
}
