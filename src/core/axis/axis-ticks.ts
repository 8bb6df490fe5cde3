import { UTC, type TimeZone } from '../dates/time-zone.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import { MAX_DATE, periodLabel, sampleLabels, samplePeriods, unitLabel, type LabelWords } from './axis-labels.js';
import { nextStep, stepLength, stepsBetween, TICK_STEPS, type PeriodStep, type TickStep } from './tick-steps.js';
import type { TimeScale } from './time-scale.js';
import type { TimeWindow } from './time-window.js';

/** A tick at the start of a unit. All x are CSS pixels from the start edge. */
export interface AxisTick {
  /** In ms since the epoch UTC. */
  readonly time: number;
  readonly x: number;
  readonly label: string;
  /** Middle of the label; the label is empty where there is no room for it. */
  readonly labelX: number;
  /** The unit begins in a folded stretch: it is labelled where it comes out of it, but has no tick there. */
  readonly isCut: boolean;
}

/** The start of a larger unit; its label begins at `labelX` and stays in view as long as its unit does. */
export interface AxisPeriod {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  readonly labelX: number;
  readonly isCut: boolean;
}

export interface AxisTicks {
  readonly step: TickStep;
  readonly units: readonly AxisTick[];
  readonly periods: readonly AxisPeriod[];
}

/** The width of a text, in CSS pixels, as it is drawn on the axis. */
export type MeasureTick = (text: string, row: 'unit' | 'period') => number;

/** A stretch of the axis, in CSS pixels. */
export interface PixelSpan {
  readonly from: number;
  readonly to: number;
}

const LABEL_GAP = 6;
const PERIOD_INSET = 6;

/** What the ticks depend on. `width` is in CSS pixels. */
export interface AxisFrame {
  readonly scale: TimeScale;
  readonly width: number;
  readonly words: LabelWords;
  readonly measure: MeasureTick;
  /** All that can be shown: the step depends on it, not on the window, so that panning does not change the step. */
  readonly whole: TimeWindow;
  /** Where the first row is taken by the words of folded stretches. */
  readonly taken?: readonly PixelSpan[];
}

/** The finest ticks whose labels have room, and the larger units behind them. */
export function axisTicks(frame: AxisFrame): AxisTicks {
  const step = chooseStep(frame);
  return { step, units: unitTicks(step, frame), periods: step.period ? periodTicks(step.period, frame) : [] };
}

/** Depends on the scale and its labels' widths alone. */
export function chooseStep({ scale, words, measure, whole: { start, end } }: AxisFrame): TickStep {
  const all = (labels: readonly string[], row: 'unit' | 'period', room: number) =>
    labels.every((label) => measure(label, row) <= room);
  const fits = (step: TickStep): boolean => {
    const { unit, period } = step;
    if (unit !== 'year' && Math.max(-start, end) > MAX_DATE) return false;
    const shortest = unit === 'month' ? 28 / 30.5 : 1;
    const room = (stepLength(step) / scale.msPerPixel) * shortest - LABEL_GAP;
    if (room <= 8 || !all(sampleLabels(step, start, end, words), 'unit', room)) return false;
    const periodRoom = period ? stepLength(period) / scale.msPerPixel - 2 * PERIOD_INSET : Infinity;
    return !period || all(samplePeriods(period, start, words), 'period', periodRoom);
  };
  return TICK_STEPS.find(fits) ?? (TICK_STEPS.at(-1) as TickStep);
}

/** A single day, month or year is a stretch: its label stands in its middle. Other labels stand at their tick. */
function isStretch({ unit, count }: TickStep): boolean {
  return count === 1 && (unit === 'day' || unit === 'month' || unit === 'year');
}

function unitTicks(step: TickStep, frame: AxisFrame): AxisTick[] {
  const { width, words, measure, taken = [] } = frame;
  let free = 0;
  return stepsInView(step, frame).flatMap(({ time, from, to, isCut, room }) => {
    if (isCut && !isStretch(step)) return [];
    const label = unitLabel(time, step, words);
    const half = measure(label, 'unit') / 2;
    const labelX = isStretch(step) ? (from + to) / 2 : from;
    const isFree = taken.every(
      (other) => labelX + half + LABEL_GAP <= other.from || labelX - half - LABEL_GAP >= other.to,
    );
    const hasRoom = isFree && labelX - half >= free && labelX + half <= width && 2 * half <= room;
    if (hasRoom) free = labelX + half + LABEL_GAP / 2;
    return { time, x: from, label: hasRoom ? label : '', labelX, isCut };
  });
}

function periodTicks(period: PeriodStep, frame: AxisFrame): AxisPeriod[] {
  const { width, words, measure } = frame;
  // One that begins just where it is folded away is not to be seen.
  const steps = stepsInView(period, frame).filter(({ from, to }) => to > from);
  return steps.map(({ time, from, to, isCut }, index) => {
    const labelX = Math.max(0, from + PERIOD_INSET);
    const label = periodLabel(time, period, words);
    // Nothing else stands in this row below a folded stretch.
    const room = Math.min(width, steps[index + 1]?.from ?? to) - labelX;
    return { time, x: from, label: measure(label, 'period') + 2 <= room ? label : '', labelX, isCut };
  });
}

/** What is to be seen of a step. */
interface VisibleStep {
  readonly time: number;
  /** Where it begins and ends on the axis, as far as it is not folded away. */
  readonly from: number;
  readonly to: number;
  readonly isCut: boolean;
  /** Of what is left of it by folding, in CSS pixels; a whole one may be labelled beyond its ends. */
  readonly room: number;
}

/** The steps in view, but for those that are folded away altogether. */
function stepsInView(step: PeriodStep, { scale, words }: AxisFrame): VisibleStep[] {
  const { zone = UTC } = words;
  const visible = new Map<number, VisibleStep>();
  for (const piece of piecesOf(scale)) {
    for (const time of startsIn(piece, step, zone)) {
      const end = stepEnd(time, step, zone);
      const isCut = piece.begins && time < piece.start;
      const isEndCut = piece.ends && end > piece.end;
      const from = scale(isCut ? piece.start : time);
      const to = scale(isEndCut ? piece.end : end);
      // One that begins just where it is folded away ends the piece with its tick.
      if (to < from || (to === from && !isEndCut)) continue;
      // Of one that comes out again behind a folded stretch, the first part is labelled.
      const known = visible.get(time);
      if (known && known.to > known.from) continue;
      visible.set(time, { time, from, to, isCut, room: isCut || isEndCut ? to - from : Infinity });
    }
  }
  return [...visible.values()];
}

/** A stretch of the axis between two foldings. */
interface Piece extends TimeWindow {
  /** It begins where a folded stretch ends, and not with the view; and so its end. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function piecesOf(scale: TimeScale): Piece[] {
  const domain = scale.domain();
  const last = domain.at(-1) ?? 1;
  const pieces: Piece[] = [];
  let [start = 0] = domain;
  let begins = false;
  for (const fold of scale.folded) {
    if (fold.end <= start || fold.start >= last) continue;
    if (fold.start > start) pieces.push({ start, end: fold.start, begins, ends: true });
    [start, begins] = [fold.end, true];
  }
  if (start < last) pieces.push({ start, end: last, begins, ends: false });
  return pieces;
}

/** The starts of all steps of a zone's clocks that touch a piece, in ms since the epoch UTC. */
function startsIn({ start, end }: TimeWindow, step: PeriodStep, zone: TimeZone): number[] {
  if (zone === UTC) return stepsBetween(start, end, step);
  const offsets = [...new Set([zone.offsetAt(start), zone.offsetAt(end)])];
  if (stepLength(step) >= MS_PER_DAY) {
    const walls = stepsBetween(start + Math.min(...offsets), end + Math.max(...offsets), step);
    return walls.map((wall) => zone.momentOf(wall)).filter((time) => time <= end);
  }
  // Where clocks are put back an hour comes twice, where they are put forward one is left out.
  return offsets
    .flatMap((offset) =>
      stepsBetween(start + offset, end + offset, step)
        .map((wall) => wall - offset)
        .filter((time) => zone.offsetAt(time) === offset),
    )
    .sort((a, b) => a - b);
}

function stepEnd(time: number, step: PeriodStep, zone: TimeZone): number {
  if (zone === UTC || stepLength(step) < MS_PER_DAY) return nextStep(time, step);
  return zone.momentOf(nextStep(time + zone.offsetAt(time), step));
}
