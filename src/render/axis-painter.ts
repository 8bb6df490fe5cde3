import { axisBottom, select } from 'd3';
import type { AxisPeriod, AxisTick } from '../core/axis/axis-ticks.js';
import type { Scene } from '../core/scene/scene.js';

const UNIT_TICK = 5;
const UNIT_PADDING = 8;
const PERIOD_TICK = 42;
/** The label stands beside the long tick, not below it. */
const PERIOD_PADDING = -11;

/** Paints the scene's ticks with d3-axis into the two groups that Lit leaves alone. */
export function paintAxis(axis: Element, { ticks, width }: Scene): void {
  const paint = (name: 'units' | 'periods', tickLength: number, padding: number) => {
    const row = select(axis.querySelector(`.${name}`) as SVGGElement);
    const byTime = new Map<number, AxisTick | AxisPeriod>(ticks[name].map((tick) => [tick.time, tick]));
    // Positions were computed in the core: the axis is handed a scale that looks them up.
    const x = (time: number) => byTime.get(time)?.x ?? 0;
    const scale = Object.assign(x, { domain: () => [0, 1], range: () => [0, width], copy: () => scale });
    axisBottom<number>(scale)
      .tickValues([...byTime.keys()])
      .tickFormat((time) => byTime.get(time)?.label ?? '')
      .tickSizeInner(tickLength)
      .tickSizeOuter(0)
      .tickPadding(padding)
      .offset(0)(row);
    row.selectAll<SVGTextElement, number>('text').attr('x', (time) => (byTime.get(time)?.labelX ?? 0) - x(time));
    // Where a unit comes out of a folded stretch, it has a label but does not begin.
    const lengthAt = (time: number) => (byTime.get(time)?.isCut ? 0 : tickLength);
    row.selectAll<SVGLineElement, number>('line').attr('y2', lengthAt);
  };
  paint('periods', PERIOD_TICK, PERIOD_PADDING);
  paint('units', UNIT_TICK, UNIT_PADDING);
}
