import { directionOf } from '../core/words/text-direction.js';
import { escapeXml, tag } from './svg-markup.js';
import type { SvgColours, SvgFonts } from './svg-theme.js';
import type { TextType } from './type-metrics.js';

/** What the parts of a picture are drawn with. */
export interface Pen {
  readonly colours: SvgColours;
  readonly fonts: SvgFonts;
  /** Of the picture as a whole. */
  readonly direction: 'ltr' | 'rtl';
  /** Begins the ids in the picture, so that several on one page keep apart. */
  readonly id: string;
}

/** How every text of a picture is set. */
export const TYPE = {
  heading: { family: 'text', size: 22, weight: 700 },
  summary: { family: 'ui', size: 13 },
  date: { family: 'ui', size: 12, weight: 600 },
  title: { family: 'text', size: 15 },
  weighty: { family: 'text', size: 15, weight: 700 },
  badge: { family: 'ui', size: 11, weight: 700 },
  /** On flags of one line. */
  lineDate: { family: 'ui', size: 12 },
  lineTitle: { family: 'text', size: 14 },
  lineWeighty: { family: 'text', size: 14, weight: 700 },
  unit: { family: 'ui', size: 12 },
  period: { family: 'ui', size: 13, weight: 700 },
  fold: { family: 'ui', size: 12, style: 'italic' },
  cluster: { family: 'ui', size: 12, weight: 700 },
} as const satisfies Record<string, TextType>;

/** Words that follow each other in one text. */
export interface Run {
  readonly text: string;
  readonly type: TextType;
  readonly fill: string;
}

export interface TextPlace {
  readonly x: number;
  /** The foot of the letters. */
  readonly y: number;
  /**
   * Where the text lies: to the `left` or `right` of x, in the `middle` of it, or from x on in the direction of the
   * picture (`start`). Whatever the font, its edge stays there.
   */
  readonly side: 'left' | 'right' | 'middle' | 'start';
  /** In which its words follow each other; by default that of its first letter. */
  readonly direction?: 'ltr' | 'rtl';
}

/** Sets a run apart that is written the other way than what is around it: first strong isolate, pop isolate. */
const [ISOLATE, POP] = ['\u2068', '\u2069'];

export function textAt(pen: Pen, { x, y, side, direction }: TextPlace, ...runs: readonly Run[]): string {
  const [first] = runs;
  if (!first?.text) return '';
  const base = direction ?? directionOf(runs.map(({ text }) => text).join(' '));
  const place = {
    x,
    y,
    direction: base === pen.direction ? undefined : base,
    'text-anchor': anchorOf(side, base, pen.direction),
  };
  if (runs.length === 1) return tag('text', { ...place, ...typeOf(pen, first) }, escapeXml(first.text));
  const spans = runs.map((run) => {
    const isOther = directionOf(run.text) !== base;
    return tag('tspan', typeOf(pen, run), isOther ? `${ISOLATE}${escapeXml(run.text)}${POP}` : escapeXml(run.text));
  });
  return tag('text', place, ...spans);
}

function anchorOf(side: TextPlace['side'], base: string, whole: string): 'end' | 'middle' | undefined {
  if (side === 'middle') return 'middle';
  const edge = side === 'start' ? (whole === 'rtl' ? 'left' : 'right') : side;
  const isFromStart = (edge === 'right') === (base === 'ltr');
  return isFromStart ? undefined : 'end';
}

function typeOf({ fonts }: Pen, { type, fill }: Run) {
  const { family, size, weight, style } = type;
  return {
    fill,
    'font-family': family === 'text' ? undefined : fonts.ui,
    'font-size': size,
    'font-weight': weight,
    'font-style': style,
  };
}
