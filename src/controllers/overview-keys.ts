import type { Grip } from '../core/axis/slide-window.js';
import type { Words } from '../core/words/words.js';

/** By how much of the window a key moves it or one of its ends, and how many times as far with Shift. */
const STEP = 0.05;
const LONGER = 5;

const STEPS = new Map([
  ['ArrowRight', STEP],
  ['ArrowUp', STEP],
  ['ArrowLeft', -STEP],
  ['ArrowDown', -STEP],
  ['PageUp', 1],
  ['PageDown', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** How far a key moves what has the focus toward the end of the story, in windows; undefined for keys that are not of the strip. */
export function overviewMove(event: KeyboardEvent, grip: Grip, direction: Words['direction']): number | undefined {
  const { key } = event;
  const step = STEPS.get(key);
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  // A page makes the window twice or half as long: all of it would leave nothing.
  if (Math.abs(step) === 1 && grip === (step > 0 ? 'from' : 'to')) return step / 2;
  const isMirrored = direction === 'rtl' && /Left|Right/.test(key);
  return step * (isMirrored ? -1 : 1) * (event.shiftKey ? LONGER : 1);
}
