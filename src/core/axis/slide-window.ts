import type { TimeWindow } from './time-window.js';

/** What is taken hold of: the window, or one of its ends. */
export type Grip = 'window' | 'from' | 'to';

/**
 * Moves a window, or one end of it while the other stays, within what is `whole` units long and starts at 0: CSS pixels of
 * a strip that shows all of the axis. An end comes no nearer to the other than `least`; where it is nearer already, it
 * stays there.
 *
 * @param by ±Infinity moves as far as can be
 */
export function slideWindow(
  { start, end }: TimeWindow,
  grip: Grip,
  by: number,
  whole: number,
  least: number,
): TimeWindow {
  const room = Math.min(least, end - start);
  if (grip === 'from') return { start: within(start + by, 0, end - room), end };
  if (grip === 'to') return { start, end: within(end + by, start + room, whole) };
  const shift = within(by, -start, whole - end);
  return { start: start + shift, end: end + shift };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
