import { axisBottom, select } from 'd3';
import type { AxisPeriod, AxisTick } from '../core/axis/axis-ticks.js';
import type { Scene } from '../core/scene/scene.js';

const UNIT_TICK = 5;
const PERIOD_TICK = 42;
const PERIOD_LABEL_Y = 40;

/** Paints the scene's ticks with d3-axis into the one group that Lit leaves alone. */
export function paintAxis(group: SVGGElement, scene: Scene): void {
  const { ticks, axisY } = scene;
  const rows = select(group).attr('transform', `translate(0,${axisY})`);
  const row = (name: string) =>
    rows.selectAll<SVGGElement, null>(`g.${name}`).data([null]).join('g').attr('class', name);
  row('periods')
    .call(axisOf(scene, ticks.periods).tickSizeInner(PERIOD_TICK))
    .selectAll<SVGTextElement, number>('.tick text')
    .attr('x', labelOffset(ticks.periods))
    .attr('y', PERIOD_LABEL_Y)
    .attr('dy', null)
    .attr('text-anchor', 'start');
  row('units')
    .call(axisOf(scene, ticks.units).tickSizeInner(UNIT_TICK).tickPadding(8))
    .selectAll<SVGTextElement, number>('.tick text')
    .attr('x', labelOffset(ticks.units));
}

/** Positions were computed in the core: the axis is handed a scale that looks them up. */
function axisOf({ width }: Scene, ticks: readonly (AxisTick | AxisPeriod)[]) {
  const byTime = new Map(ticks.map((tick) => [tick.time, tick]));
  const x = (time: number) => byTime.get(time)?.x ?? 0;
  const scale = Object.assign(x, { domain: () => [0, 1], range: () => [0, width], copy: () => scale });
  return axisBottom<number>(scale)
    .tickValues([...byTime.keys()])
    .tickFormat((time) => byTime.get(time)?.label ?? '')
    .tickSizeOuter(0)
    .offset(0);
}

function labelOffset(ticks: readonly (AxisTick | AxisPeriod)[]): (time: number) => number {
  const offsets = new Map(ticks.map(({ time, x, labelX }) => [time, labelX - x]));
  return (time) => offsets.get(time) ?? 0;
}
