import { MAX_DATE, periodLabel, sampleLabels, samplePeriods, unitLabel } from './axis-labels.js';
import { nextStep, stepLength, stepsBetween, TICK_STEPS, type PeriodStep, type TickStep } from './tick-steps.js';
import type { TimeScale } from './time-scale.js';

/** A tick at the start of a unit. All x are CSS pixels from the start edge. */
export interface AxisTick {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  /** Middle of the label; the label is empty where there is no room for it. */
  readonly labelX: number;
}

/** The start of a larger unit; its label begins at `labelX` and stays in view as long as its unit does. */
export interface AxisPeriod {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  readonly labelX: number;
}

export interface AxisTicks {
  readonly step: TickStep;
  readonly units: readonly AxisTick[];
  readonly periods: readonly AxisPeriod[];
}

/** The width of a text, in CSS pixels, as it is drawn on the axis. */
export type MeasureTick = (text: string, row: 'unit' | 'period') => number;

const LABEL_GAP = 6;
const PERIOD_INSET = 6;

/** What the ticks depend on. `width` is in CSS pixels. */
export interface AxisFrame {
  readonly scale: TimeScale;
  readonly width: number;
  readonly locale: string;
  readonly measure: MeasureTick;
}

/** The finest ticks whose labels have room, and the larger units behind them. */
export function axisTicks(frame: AxisFrame): AxisTicks {
  const step = chooseStep(frame);
  return { step, units: unitTicks(step, frame), periods: step.period ? periodTicks(step.period, frame) : [] };
}

/** Depends on the window's span and its labels' widths alone, so that panning does not change the step. */
function chooseStep({ scale, width, locale, measure }: AxisFrame): TickStep {
  const [start, end] = domainOf(scale);
  const msPerPixel = (end - start) / Math.max(1, width);
  const all = (labels: readonly string[], row: 'unit' | 'period', room: number) =>
    labels.every((label) => measure(label, row) <= room);
  const fits = (step: TickStep): boolean => {
    const { unit, period } = step;
    if (unit !== 'year' && Math.max(-start, end) > MAX_DATE) return false;
    const shortest = unit === 'month' ? 28 / 30.5 : 1;
    const room = (stepLength(step) / msPerPixel) * shortest - LABEL_GAP;
    if (room <= 8 || !all(sampleLabels(step, start, end, locale), 'unit', room)) return false;
    const periodRoom = period ? stepLength(period) / msPerPixel - 2 * PERIOD_INSET : Infinity;
    return !period || all(samplePeriods(period, start, locale), 'period', periodRoom);
  };
  return TICK_STEPS.find(fits) ?? (TICK_STEPS.at(-1) as TickStep);
}

/** A single day, month or year is a stretch: its label stands in its middle. Other labels stand at their tick. */
function isStretch({ unit, count }: TickStep): boolean {
  return count === 1 && (unit === 'day' || unit === 'month' || unit === 'year');
}

function unitTicks(step: TickStep, { scale, width, locale, measure }: AxisFrame): AxisTick[] {
  let free = 0;
  return stepsBetween(...domainOf(scale), step).map((time) => {
    const x = scale(time);
    const label = unitLabel(time, step, locale);
    const half = measure(label, 'unit') / 2;
    const labelX = isStretch(step) ? (x + scale(nextStep(time, step))) / 2 : x;
    const hasRoom = labelX - half >= free && labelX + half <= width;
    if (hasRoom) free = labelX + half + LABEL_GAP / 2;
    return { time, x, label: hasRoom ? label : '', labelX };
  });
}

function periodTicks(period: PeriodStep, { scale, width, locale, measure }: AxisFrame): AxisPeriod[] {
  return stepsBetween(...domainOf(scale), period).map((time) => {
    const x = scale(time);
    const labelX = Math.max(0, x + PERIOD_INSET);
    const label = periodLabel(time, period, locale);
    const room = Math.min(width, scale(nextStep(time, period))) - labelX;
    return { time, x, label: measure(label, 'period') + 2 <= room ? label : '', labelX };
  });
}

function domainOf(scale: TimeScale): [start: number, end: number] {
  const domain = scale.domain();
  return [domain[0] ?? 0, domain.at(-1) ?? 1];
}
