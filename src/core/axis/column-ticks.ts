import { fromMs, toMs } from '../dates/calendar.js';
import { sampleLabels, type LabelWords } from './axis-labels.js';
import { axisTicks, chooseStep, type AxisFrame, type MeasureTick } from './axis-ticks.js';
import { shortPeriod } from './short-period.js';
import type { TickStep } from './tick-steps.js';
import type { TimeScale } from './time-scale.js';
import { wrapLabel } from './wrap-label.js';

/** A tick of a vertical axis. All y are CSS pixels from its top. */
export interface ColumnTick {
  readonly kind: 'unit' | 'period';
  /** Undefined where the unit begins in a folded stretch. */
  readonly y: number | undefined;
  /** Empty where there is no room for the label. */
  readonly lines: readonly string[];
  /** Middle of the first line. */
  readonly labelY: number;
}

/** How the labels are set. */
export interface TickType {
  /** Height of a line, in CSS pixels. */
  readonly line: number;
  readonly measure: MeasureTick;
}

/** Free height around a label, as a multiple of a line: it keeps a column of labels calm. */
const AIR = 1.9;
/** And the least between any two. */
const LEAST_AIR = 0.25;
/** A very long axis has no more ticks than these. */
const MOST_TICKS = 400;
/** By so much the label of a larger unit stands nearer to its beginning than on a horizontal axis. */
const PERIOD_INSET = 2;

/** The ticks of a vertical axis, with labels that stand above each other, broken into lines where they are wide. */
export function columnTicks(
  scale: TimeScale,
  length: number,
  words: LabelWords,
  { line, measure }: TickType,
  width: number,
): ColumnTick[] {
  const wrap = (label: string, row: 'unit' | 'period') => wrapLabel(label, width, (text) => measure(text, row));
  const { step, units, periods } = axisTicks(columnFrame(scale, length, words, { line, measure }, width));
  const air = line * LEAST_AIR;
  const taken: { readonly from: number; readonly to: number }[] = [];
  const place = (kind: ColumnTick['kind'], label: string, top: (height: number) => number): Omit<ColumnTick, 'y'> => {
    const lines = label ? wrap(label, kind) : [];
    const from = top(lines.length * line);
    const to = from + lines.length * line;
    const isFree = from >= 0 && to <= length && taken.every((other) => to <= other.from || from >= other.to);
    if (isFree) taken.push({ from: from - air, to: to + air });
    return { kind, lines: isFree ? lines : [], labelY: from + line / 2 };
  };
  // The label of a year says all: no larger unit is told beside it.
  const larger = step.unit === 'year' || !step.period ? [] : periods;
  // Of a unit that ends as soon as the axis begins there is nothing to tell.
  const hasRoom = (index: number) => (larger[index + 1]?.x ?? Infinity) - Math.max(0, larger[index]?.x ?? 0) > 2 * line;
  return [
    ...larger.map(({ time, x, labelX, label, isCut }, index) => ({
      y: isCut ? undefined : x,
      ...place('period', hasRoom(index) && label ? shortPeriod(time, step.period ?? step, words) : '', () =>
        Math.max(0, labelX - PERIOD_INSET),
      ),
    })),
    ...units.map(({ x, labelX, label, isCut }) => ({
      y: isCut ? undefined : x,
      ...place('unit', label, (height) => labelX - height / 2),
    })),
  ].filter(({ y, lines }) => lines.length > 0 || (y !== undefined && y >= 0 && y <= length));
}

/** The width that labels need, at any of several lengths of the axis, where none is wider than `most` unless it is one word. */
export function tickWidth(
  scales: readonly { readonly scale: TimeScale; readonly length: number }[],
  words: LabelWords,
  type: TickType,
  most: number,
): number {
  const widths = scales.flatMap(({ scale, length }) => {
    const [start = 0, end = 0] = ends(scale);
    const step = chooseStep(columnFrame(scale, length, words, type, most));
    const lines = (labels: readonly string[], row: 'unit' | 'period') =>
      labels
        .flatMap((label) => wrapLabel(label, most, (text) => type.measure(text, row)))
        .map((text) => type.measure(text, row));
    return [
      ...lines(sampleLabels(step, start, end, words), 'unit'),
      ...lines(samplePeriods(step, start, words), 'period'),
    ];
  });
  return Math.ceil(Math.max(0, ...widths));
}

/** Of a column, the lines are what has to fit, not the widths. */
function columnFrame(scale: TimeScale, length: number, words: LabelWords, type: TickType, width: number): AxisFrame {
  const { line, measure } = type;
  const [start = 0, end = 0] = ends(scale);
  const spacing = Math.max(line * AIR, length / MOST_TICKS);
  const linesOf = (text: string) => wrapLabel(text, width, (part) => measure(part, 'unit')).length;
  const heightOf: MeasureTick = (text, row) => (row === 'period' ? line : spacing + (linesOf(text) - 1) * line);
  return { scale, width: length, words, measure: heightOf, whole: { start, end } };
}

function ends(scale: TimeScale): [number?, number?] {
  const domain = scale.domain();
  return [domain[0], domain.at(-1)] as [number?, number?];
}

function samplePeriods({ unit, period }: TickStep, start: number, words: LabelWords): string[] {
  if (unit === 'year' || !period) return [];
  const { year } = fromMs(start);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
    shortPeriod(toMs(year, month, 28, 22, 59, 59), period, words),
  );
}
