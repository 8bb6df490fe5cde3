import type { AxisPeriod, AxisTick } from '../core/axis/axis-ticks.js';
import { axisPath } from '../core/scene/axis-path.js';
import { WORDS_FOOT } from '../core/scene/picture-flag.js';
import type { EraLine, Fold, Lane, Scene } from '../core/scene/scene.js';
import { group, rounded, roundedPath, tag, type Attributes } from './svg-markup.js';
import { textAt, TYPE, type Pen } from './svg-pen.js';

const AXIS = 0.55;
const ERA = 0.75;
/** From the line of the axis down, in CSS pixels: ends of the ticks, feet of the labels. */
const UNITS = { tick: 5, foot: 21.5 };
const PERIODS = { tick: 41.5, foot: 40.3 };
/** From the line of an era to the foot of its title. */
const ERA_FOOT = 13.2;
/** Side of the square in a lane's colour, and where the words beside it begin. */
const LANE = { sign: 11, words: 18, foot: 13, drop: 3 };

/** The line of the axis with its two rows of ticks, the words of folded stretches, eras and lanes. */
export function drawAxis(scene: Scene, pen: Pen): string {
  const { ticks, folds, eras, lanes, axisY } = scene;
  const { ink, muted, rule } = pen.colours;
  const line = { fill: 'none', stroke: ink, 'stroke-opacity': AXIS };
  const down = { transform: `translate(0,${rounded(axisY)})` };
  // The one in which the picture begins has begun outside of it.
  const begun = ticks.periods.filter(({ x }) => x >= 0 && x <= scene.width);
  const unitText = ({ label, labelX }: AxisTick) =>
    textAt(pen, { x: labelX, y: UNITS.foot, side: 'middle' }, { text: label, type: TYPE.unit, fill: muted });
  const periodText = ({ label, labelX }: AxisPeriod) =>
    textAt(pen, { x: labelX, y: PERIODS.foot, side: 'start' }, { text: label, type: TYPE.period, fill: ink });
  return [
    group(
      'eras',
      eras.map((era) => drawEra(era, pen)),
    ),
    group(
      'lanes',
      lanes.map((lane) => (lane.label ? drawLane(lane, scene, pen) : '')),
    ),
    group('periods', [ticksPath(begun, PERIODS.tick, { stroke: rule }), ...ticks.periods.map(periodText)], down),
    tag('path', {
      'data-part': 'axis',
      d: roundedPath(axisPath(scene)),
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
      ...line,
    }),
    group('units', [ticksPath(ticks.units, UNITS.tick, line), ...ticks.units.map(unitText)], down),
    group(
      'folds',
      folds.map((fold) => (fold.isFolded ? drawFold(fold, pen) : '')),
    ),
  ].join('');
}

/** Where a unit comes out of a folded stretch, it has a label but does not begin. */
function ticksPath(ticks: readonly (AxisTick | AxisPeriod)[], length: number, look: Attributes): string {
  const d = ticks.map(({ x, isCut }) => (isCut ? '' : `M${rounded(x)},0V${length}`)).join('');
  return d && tag('path', { d, ...look });
}

function drawFold({ label, left, top, width, height }: Fold, pen: Pen): string {
  const place = { x: left + width / 2, y: top + height * WORDS_FOOT, side: 'middle' } as const;
  return textAt(pen, place, { text: label, type: TYPE.fold, fill: pen.colours.muted });
}

function drawEra({ title, left, right, y, titleX }: EraLine, pen: Pen): string {
  const { doubt, muted } = pen.colours;
  const look = { stroke: doubt, 'stroke-opacity': ERA, 'stroke-width': 3, 'stroke-linecap': 'round' };
  const run = { text: title, type: TYPE.unit, fill: muted };
  return (
    tag('line', { x1: left, x2: right, y1: y, y2: y, ...look }) +
    (titleX === undefined ? '' : textAt(pen, { x: titleX, y: y + ERA_FOOT, side: 'start' }, run))
  );
}

/** The words of a group at the start of its lane, and the line that its marks stand on; the lowest stands on the axis. */
function drawLane({ label, colour, top, lineY }: Lane, { width, axisY }: Scene, pen: Pen): string {
  const { lanes, ink, muted } = pen.colours;
  const isRtl = pen.direction === 'rtl';
  const sign = { x: isRtl ? width - LANE.sign : 0, y: top + LANE.drop, width: LANE.sign, height: LANE.sign, rx: 2 };
  const place = { x: isRtl ? width - LANE.words : LANE.words, y: top + LANE.foot, side: 'start' } as const;
  const line = { x1: 0, x2: width, y1: lineY, y2: lineY, stroke: ink, 'stroke-opacity': AXIS };
  return (
    tag('rect', { ...sign, fill: lanes[colour - 1] ?? muted }) +
    textAt(pen, place, { text: label, type: TYPE.period, fill: ink }) +
    (lineY < axisY ? tag('line', line) : '')
  );
}
