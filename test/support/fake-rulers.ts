import type { MeasureTick } from '../../src/core/axis/axis-ticks.js';
import type { FlagText } from '../../src/core/scene/flag-text.js';

/** Every character is as wide as every other. */
export const CHARACTER = 7;

export const measureTick: MeasureTick = (text) => text.length * CHARACTER;

const LINE = 20;
const PADDING = 8;
const WIDEST = 230;

/** A date, a title of as many lines as it needs, and a badge. */
export function measureFlag({ date, title, badge }: FlagText, maxWidth: number): { width: number; height: number } {
  const room = Math.min(WIDEST, maxWidth) - PADDING;
  const longest = Math.max(date.length, title.length, badge?.length ?? 0) * CHARACTER;
  const lines = 1 + Math.ceil((title.length * CHARACTER) / room) + (badge ? 1 : 0);
  return { width: Math.min(room, longest) + PADDING, height: lines * LINE };
}
