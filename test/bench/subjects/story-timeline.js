import '/dist/story-timeline.min.js';
import { boxOf, isSeen } from '../pages/boxes.js';

export const dataOf = (events) => ({ events });

export function show(container, story) {
  const element = document.createElement('story-timeline');
  element.story = story;
  container.append(element);
  const inPlot = (part) => {
    const plot = element.shadowRoot.querySelector('[part~="plot"]');
    return plot ? [...plot.querySelectorAll(`[part~="${part}"]`)].filter((node) => isSeen(node)) : [];
  };
  const withText = (nodes) => nodes.filter((node) => !node.classList.contains('bare') && node.textContent.trim());
  return {
    ready: element.ready,
    setWindow: (start, end) => element.zoomTo(start, end),
    labels: () => withText([...inPlot('flag'), ...inPlot('cluster')]).map((node) => boxOf(node, container)),
    clusters: () => inPlot('cluster').length,
    problems: () => element.problems.map(({ code }) => code),
  };
}
