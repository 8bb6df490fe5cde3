import { select } from 'd3';
import type { AxisPeriod, AxisTick } from '../core/axis/axis-ticks.js';
import type { Scene } from '../core/scene/scene.js';

/** Lengths from the line of the axis down. */
interface RowStyle {
  readonly tick: string;
  /** From the top of the labels to the foot of their letters. */
  readonly label: string;
}

/** Top of the upper row, in CSS pixels. */
const TOP = 13;
const UNITS: RowStyle = { tick: '5', label: '0.71em' };
/** The label stands beside the long tick, not below it. */
const PERIODS: RowStyle = { tick: '3.2em', label: '2.1em' };

/**
 * Paints the scene's ticks into the two groups that Lit leaves alone, by a data join: a tick that stays in view keeps its
 * nodes. What has not changed is not written (d3-axis writes all of it, and text written anew is laid out anew), for this
 * is done in every frame of a zoom.
 */
export function paintAxis(axis: Element, { ticks }: Scene): void {
  paintRow(axis, '.units', ticks.units, UNITS);
  paintRow(axis, '.periods', ticks.periods, PERIODS);
}

function paintRow(axis: Element, row: string, ticks: readonly (AxisTick | AxisPeriod)[], style: RowStyle): void {
  select(axis.querySelector(row))
    .selectAll<SVGGElement, AxisTick>('g')
    .data(ticks, ({ time }) => time)
    .join((entered) => {
      const tick = entered.append('g').attr('class', 'tick');
      tick.append('line');
      tick.append('text').attr('y', TOP).attr('dy', style.label);
      return tick;
    })
    .each(function ({ x, label, labelX, isCut }) {
      const [line, text] = this.children as unknown as [SVGLineElement, SVGTextElement];
      const was = painted.get(this);
      if (x !== was?.x) this.setAttribute('transform', `translate(${x},0)`);
      if (labelX - x !== was?.labelX) text.setAttribute('x', `${labelX - x}`);
      if (label !== was?.label) text.textContent = label;
      // Where a unit comes out of a folded stretch, it has a label but does not begin.
      if (isCut !== was?.isCut) line.setAttribute('y2', isCut ? '0' : style.tick);
      painted.set(this, { x, label, labelX: labelX - x, isCut });
    });
}

/** How each tick was painted last, its label seen from the tick. */
const painted = new WeakMap<SVGGElement, Omit<AxisTick, 'time'>>();
