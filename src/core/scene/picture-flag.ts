import { balancedLines, textLines } from '../layout/text-lines.js';
import type { FlagText } from './flag-text.js';

export type PictureKind = 'date' | 'title' | 'weighty' | 'badge';

/** How the texts of a picture are measured, all in CSS pixels. */
export interface PictureType {
  readonly width: (text: string, kind: PictureKind) => number;
  readonly size: (kind: PictureKind) => number;
  readonly limit: (kind: PictureKind) => number;
}

/** The words of a flag, line by line, each at its place from the side of its pole and from its top. */
export interface PictureFlag {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
}

export interface PictureLine {
  readonly kind: PictureKind;
  readonly text: string;
  /** From the pole to the start of the line; where lines stand below each other and the flag hangs left, to its end. */
  readonly inset: number;
  /** The foot of the letters. */
  readonly y: number;
  readonly width: number;
}

/** From the pole to the words, and beyond them. */
const PAD = 8;
const END = 4;
const TOP = 3;
/** Of the ground of a badge: beside its words, above their foot, and its height and corners. */
export const BADGE = { pad: 6, rise: 11, height: 15.5, radius: 7 };
/** Where flags of one line hang left, their words begin so much nearer to the edge. */
export const PULL = 4;
/** From the top of a button to the foot of its words, as a share of its height. */
export const WORDS_FOOT = 0.68;
const LINE: Record<PictureKind, number> = { date: 1.35, title: 1.28, weighty: 1.28, badge: 1.6 };
/** Of the height of a line, where the letters stand. */
const FOOT = 0.76;
const MOST_LINES: Record<PictureKind, number> = { date: 2, title: 3, weighty: 3, badge: 1 };
const GAP = 6;

/** A flag with its date, title and badge below each other. */
export function stackedFlag({ date, sources, title, badge }: FlagText, type: PictureType, limit: number): PictureFlag {
  const lines: PictureLine[] = [];
  let y = TOP;
  for (const [kind, text] of [
    ['date', sources ? `${date} · ${sources}` : date],
    ['title', title],
    ['badge', badge],
  ] as const) {
    if (!text) continue;
    const pad = kind === 'badge' ? BADGE.pad : 0;
    const room = Math.min(limit, type.limit(kind)) - PAD - END - 2 * pad;
    const measure = (part: string) => type.width(part, kind);
    const height = type.size(kind) * LINE[kind];
    if (kind === 'badge') y += 4;
    for (const line of balancedLines(text, { width: room, most: MOST_LINES[kind], measure }).lines) {
      lines.push({ kind, text: line, inset: PAD + pad, y: y + height * FOOT, width: measure(line) });
      y += height;
    }
  }
  const width = Math.max(...lines.map((line) => line.inset + line.width + (line.kind === 'badge' ? BADGE.pad : 0)));
  return { width: Math.ceil(width + END) + 1, height: Math.ceil(y + TOP), lines };
}

/** A flag of one line: the words stand beside each other, from left to right. */
export function linedFlag({ date, title, badge, line }: FlagText, type: PictureType, limit: number): PictureFlag {
  const kind = line === 'weighty' ? 'weighty' : 'title';
  const badgeRoom = badge ? type.width(badge, 'badge') + 2 * BADGE.pad + GAP : 0;
  const dateWidth = type.width(date, 'date');
  const room = Math.max(40, Math.min(limit, 320 + dateWidth + badgeRoom) - PAD - END - dateWidth - GAP - badgeRoom);
  const measure = (part: string) => type.width(part, kind);
  const [shown = ''] = textLines(title, { width: room, most: 1, measure }).lines;
  const y = TOP + linedHeight(type) * FOOT - 1;
  let inset = PAD;
  const lines: PictureLine[] = [];
  for (const [name, text, pad] of [
    ['date', date, 0],
    [kind, shown, 0],
    ['badge', badge, BADGE.pad],
  ] as const) {
    if (!text) continue;
    const width = type.width(text, name);
    lines.push({ kind: name, text, inset: inset + pad, y, width });
    inset += width + 2 * pad + GAP;
  }
  return { width: Math.ceil(inset - GAP + END) + 1, height: linedHeight(type), lines };
}

export function linedHeight(type: PictureType): number {
  return Math.ceil(type.size('title') * LINE.title + 4);
}
