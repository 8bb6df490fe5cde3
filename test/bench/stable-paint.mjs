/**
 * When a page had come to rest, from what the browser noted of its own work. Nothing in the page watches for it, so a canvas
 * counts like nodes, and no subject pays for the watching.
 */
const QUIET = 300;
const MICROSECONDS = 1000;

export const CATEGORIES = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * Milliseconds from the mark `hand-over` to the frame with the last painting before 300 ms without any, counted from when
 * the subject called itself ready (the mark `ready`); undefined where nothing was painted.
 */
export function stablePaint(traceEvents) {
  const begun = traceEvents.find(({ name }) => name === 'hand-over');
  const ready = traceEvents.find(({ name, pid }) => name === 'ready' && pid === begun.pid);
  const own = traceEvents.filter(({ pid, ts }) => pid === begun.pid && ts >= begun.ts).sort((a, b) => a.ts - b.ts);
  const paintings = own.filter(({ name }) => name === 'Paint').map(({ ts, dur = 0 }) => ts + dur);
  const isLast = (end, index) => {
    const next = paintings[index + 1];
    return next === undefined || next - Math.max(end, ready.ts) > QUIET * MICROSECONDS;
  };
  const last = paintings.find(isLast);
  if (last === undefined) return undefined;
  const drawn = own.find(({ name, ts }) => name === 'DrawFrame' && ts >= last);
  return ((drawn?.ts ?? last) - begun.ts) / MICROSECONDS;
}
