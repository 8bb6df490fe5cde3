import { interpolateZoom } from 'd3';
import { windowsEqual, type TimeWindow } from '../core/axis/time-window.js';

/** How the window gets from one place on the axis to another. */
export interface Motion {
  readonly to: TimeWindow;
  /** In ms. */
  readonly duration: number;
  /** Where it is after a share of the time, from 0 to 1; both ends may have moved since it set off. */
  readonly at: (from: TimeWindow, to: TimeWindow, share: number) => TimeWindow;
  /** It goes on by itself after a drag, and ends at the next touch, rather than where it was sent. */
  readonly isGlide: boolean;
}

/** What takes shorter is not seen, what takes longer is waited for; in ms. */
const SHORTEST = 250;
const LONGEST = 900;
/** For a way that is not measured by the curve. */
const USUAL = 320;
/** Beyond so many views a flight is a blur, and the curve too steep for the digits of a number. */
const FARTHEST = 1e3;
/** A gliding window has lost all but a third of its speed after so many ms. */
const TIME_CONSTANT = 325;
/** A glide ends where what is left of it can't be seen, and one that would be this short never begins; in views. */
const STILL = 0.0005;
const SHORT = 0.004;

/**
 * The way from one window to another: by the smooth and efficient curve of van Wijk and Nuij (2003), which flies the
 * higher the farther it has to go; straight where it would go up for a step to the side. It slows down toward the end.
 * Undefined where it is no way, and for readers who want nothing to move by itself.
 */
export function flight(from: TimeWindow, to: TimeWindow): Motion | undefined {
  if (isStill() || windowsEqual(from, to)) return undefined;
  const { duration, distance, isPan } = curveBetween(from, to);
  const isCurved = distance < FARTHEST && !(isPan && distance < 1);
  const way = isCurved ? onCurve : onLine;
  return {
    to,
    duration: isCurved ? Math.min(Math.max(duration, SHORTEST), LONGEST) : USUAL,
    at: (start, end, share) => (share < 1 ? way(start, end, 1 - (1 - share) ** 3) : end),
    isGlide: false,
  };
}

function onCurve(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  return curveBetween(from, to).at(share);
}

function onLine(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const left = 1 - share;
  return { start: to.start + (from.start - to.start) * left, end: to.end + (from.end - to.end) * left };
}

/** The curve is reckoned inwards, from the wider window to the narrower and in views of the wider: the other way digits get lost. */
function curveBetween(from: TimeWindow, to: TimeWindow) {
  const isInward = lengthOf(from) >= lengthOf(to);
  const [wide, narrow] = isInward ? [from, to] : [to, from];
  const view = lengthOf(wide);
  const middle = middleOf(wide);
  const [offset, ratio] = [(middleOf(narrow) - middle) / view, lengthOf(narrow) / view];
  const curve = interpolateZoom([0, 0, 1], [offset, 0, ratio]);
  return {
    duration: curve.duration,
    /** Between the middles, in views. */
    distance: Math.abs(offset),
    isPan: Math.abs(1 - ratio) < 1e-6,
    at(share: number): TimeWindow {
      const [x, , width] = curve(isInward ? share : 1 - share);
      return { start: middle + (x - width / 2) * view, end: middle + (x + width / 2) * view };
    },
  };
}

/**
 * The way a window goes on by itself after it was let go, ever slower, up to the limits. Undefined where it stays.
 * @param speed in views per ms, toward the end of the story
 */
export function glide(from: TimeWindow, limits: TimeWindow, speed: number): Motion | undefined {
  const far = speed * TIME_CONSTANT;
  const room = (far < 0 ? limits.start - from.start : limits.end - from.end) / lengthOf(from);
  // The share of its speed that is left at the end: at the limits, or where nothing is seen to move.
  const left = Math.max(1 - room / far, STILL / Math.abs(far));
  if (!(Math.abs(far) > SHORT && left < 1) || isStill()) return undefined;
  const way = far * (1 - left) * lengthOf(from);
  return {
    to: { start: from.start + way, end: from.end + way },
    duration: -TIME_CONSTANT * Math.log(left),
    at: (start, end, share) => onLine(start, end, (1 - left ** share) / (1 - left)),
    isGlide: true,
  };
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const lengthOf = ({ start, end }: TimeWindow): number => end - start;
const middleOf = ({ start, end }: TimeWindow): number => (start + end) / 2;
