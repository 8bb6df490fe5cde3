import { markShapes, type MarkBox, type MarkFade } from '../core/scene/mark-shapes.js';
import type { Mark, Pole, Scene, Tone } from '../core/scene/scene.js';
import { group, rounded, roundedPath, tag, type Attributes } from './svg-markup.js';
import { textAt, TYPE, type Pen } from './svg-pen.js';

/** How much of a colour is left where it only tints, as in the style sheets. */
const TINT = { doubt: 0.08, lane: 0.16 };
const POLE = 0.32;

/** Poles, then marks: dots, capsules, bars and sets, with all that says how sure their dates are. */
export function drawMarks({ poles, marks, untilX, axisY }: Scene, pen: Pen): string {
  const { ink, accent } = pen.colours;
  const lines = poles.map(({ id, x, top, bottom }: Pole) =>
    tag('line', { 'data-id': id, x1: x, x2: x, y1: top, y2: bottom }),
  );
  const until =
    untilX === undefined
      ? ''
      : tag('path', {
          'data-part': 'until',
          d: `M${rounded(untilX)},0V${rounded(axisY)}`,
          stroke: accent,
          'stroke-width': 1.5,
          'stroke-dasharray': '1 5',
          'stroke-linecap': 'round',
        });
  const look = { stroke: ink, 'stroke-opacity': POLE, 'shape-rendering': 'crispEdges' };
  return (
    until +
    group('poles', lines, look) +
    group(
      'marks',
      marks.map((mark, index) => drawMark(mark, index, pen)),
      { 'stroke-width': 2 },
    )
  );
}

function drawMark(mark: Mark, index: number, pen: Pen): string {
  const colour = colourOf(mark, pen);
  const { fade, joint, boxes, arrows, unknowns } = markShapes(mark);
  const solid = { fill: colour };
  return tag(
    'g',
    { 'data-part': 'mark', 'data-id': mark.id },
    fade ? drawFade(fade, mark, colour, `${pen.id}-fade-${index}`) : '',
    joint ? tag('path', { d: roundedPath(joint), fill: 'none', stroke: colour }) : '',
    ...boxes.map((box) => drawBox(box, lookOf(box, mark, pen))),
    ...arrows.map((path) => tag('path', { d: roundedPath(path), ...solid })),
    ...unknowns.map((place) => textAt(pen, { ...place, side: 'middle' }, { text: '?', type: TYPE.period, ...solid })),
  );
}

/** Of its group, unless it is in doubt. */
function colourOf({ tone, colour }: Pick<Mark, 'tone' | 'colour'>, { colours }: Pen): string {
  return tone === 'plain' ? (colours.lanes[colour - 1] ?? colours.accent) : colours[tone];
}

/** The colour of the words of a badge, and the look of the ground beneath them. */
export function badgeLook(tone: Tone, pen: Pen): { readonly ink: string; readonly ground: Attributes } {
  const ink = colourOf({ tone, colour: 0 }, pen);
  return { ink, ground: { fill: ink, 'fill-opacity': TINT.doubt } };
}

function tintOf({ tone, colour }: Pick<Mark, 'tone' | 'colour'>, pen: Pen): Attributes {
  if (tone === 'plain' && !pen.colours.lanes[colour - 1]) return { fill: pen.colours.tint };
  return { fill: colourOf({ tone, colour }, pen), 'fill-opacity': tone === 'plain' ? TINT.lane : TINT.doubt };
}

/** The style sheet of marks, for a picture that has none. */
function lookOf({ name }: MarkBox, mark: Mark, pen: Pen): Attributes {
  const { shape, dashed, faded } = mark;
  const stroke = colourOf(mark, pen);
  const none = { fill: 'none' };
  if (name === 'core') return { fill: stroke };
  if (name === 'member filled') return { fill: stroke, stroke, ...(dashed && { 'stroke-dasharray': '2 2' }) };
  if (name === 'member') return { ...none, stroke, ...(dashed && { 'stroke-dasharray': '2 2' }) };
  if (name === 'shape tinted') return { ...tintOf(mark, pen), stroke, 'stroke-width': 1 };
  if (dashed) return { ...(faded ? none : tintOf(mark, pen)), stroke, 'stroke-dasharray': '4 3' };
  return shape === 'capsule' ? { ...tintOf(mark, pen), stroke } : { fill: stroke };
}

function drawBox({ x, y, width, height, radius }: Omit<MarkBox, 'name'>, look: Attributes): string {
  return tag('rect', { x, y, width, height, rx: radius, ...look });
}

function drawFade(fade: MarkFade, { shape, dashed }: Mark, colour: string, id: string): string {
  const { x, width, stops } = fade;
  // "Sometime about then" is softer than "all of about then".
  const density = shape === 'set' ? 0.3 : dashed ? 0.5 : shape === 'bar' ? undefined : 0.65;
  const gradient = tag(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: x, x2: x + width, y1: 0, y2: 0 },
    ...stops.map(({ offset, isOut }) =>
      tag('stop', { offset: offset.toFixed(4), 'stop-color': colour, 'stop-opacity': isOut ? 0 : undefined }),
    ),
  );
  return gradient + drawBox(fade, { fill: `url(#${id})`, 'fill-opacity': density });
}
