import { DataSet, Timeline } from '/vis/standalone/esm/vis-timeline-graph2d.min.mjs';
import { boxOf, isSeen } from '../pages/boxes.js';

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = '/vis/styles/vis-timeline-graph2d.min.css';
await new Promise((resolve, reject) => {
  sheet.onload = resolve;
  sheet.onerror = reject;
  document.head.append(sheet);
});

export const dataOf = (events) => events.map(({ id, date, title }) => ({ id, content: title, start: date }));

export function show(container, items) {
  const timeline = new Timeline(container, new DataSet(items), {});
  return {
    ready: new Promise((resolve) => timeline.on('changed', resolve)),
    setWindow: (start, end) => timeline.setWindow(start, end, { animation: false }),
    labels: () =>
      [...container.querySelectorAll('.vis-item .vis-item-content')]
        .filter((node) => isSeen(node))
        .map((node) => boxOf(node, container)),
    clusters: () => 0,
  };
}
