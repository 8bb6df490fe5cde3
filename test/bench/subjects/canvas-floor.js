import { CanvasFloor } from '../canvas-floor.js';
import { SPAN } from '../pages/random-events.js';

export const dataOf = (events) => events;

export function show(container, events) {
  const floor = new CanvasFloor(container, events, SPAN);
  return {
    ready: Promise.resolve(),
    setWindow: (start, end) => floor.setWindow(start, end),
    labels: () => floor.labels,
    clusters: () => 0,
  };
}
