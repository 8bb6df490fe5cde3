/** The way of the window, the same for every subject: eight times closer into the middle, then two windows onward. */
import { SPAN } from './random-events.js';

/** Of two seconds, at sixty frames a second. */
export const FRAMES = 120;
const ZOOM = 8;
const MOVED = 2;

/** Start and end, in ms since the epoch UTC, in one frame of the way. */
export function windowAt(frame) {
  const half = FRAMES / 2;
  return frame < half ? windowOf(ZOOM ** ((frame + 1) / half), 0) : windowOf(ZOOM, (MOVED * (frame + 1 - half)) / half);
}

/** The window a factor closer than the whole, and moved from the middle by so many of its own widths. */
export function windowOf(zoom, moved) {
  const width = (SPAN.end - SPAN.start) / zoom;
  const middle = (SPAN.start + SPAN.end) / 2 + moved * width;
  return [middle - width / 2, middle + width / 2];
}
