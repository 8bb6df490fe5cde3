/** The page in which one subject is measured: what the bench calls is `window.bench`. */
import { overlappingPairs, visibleBoxes } from './boxes.js';
import { FRAMES, windowAt, windowOf } from './path.js';
import { randomEvents } from './random-events.js';

const name = new URLSearchParams(location.search).get('subject');
const container = document.getElementById('subject');
let module;
let data;
let subject;

const longTasks = [];
let layoutShift = 0;
let handedOver = 0;
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ type: 'longtask' });
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) layoutShift += value;
}).observe({ type: 'layout-shift' });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const wait = (duration) => new Promise((resolve) => setTimeout(resolve, duration));

window.bench = {
  /** Library and data are there, in the shape the subject takes; nothing is shown yet. */
  async prepare(count) {
    module = await import(`../subjects/${name}.js`);
    data = module.dataOf(randomEvents(count));
  },

  /** Hands over the data just after a frame, so that every subject has equally long until the next. */
  async show() {
    await nextFrame();
    await nextTask();
    handedOver = performance.now();
    performance.mark('hand-over');
    subject = module.show(container, data);
    await subject.ready;
    performance.mark('ready');
  },

  /** Moves the window by one step in each frame, until the path or the time is over. */
  async drive(limit) {
    const stamps = [];
    await new Promise((resolve) => {
      const step = (stamp) => {
        const frame = stamps.push(stamp) - 1;
        if (frame === FRAMES || stamp - stamps[0] > limit) return resolve();
        subject.setWindow(...windowAt(frame));
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    await nextFrame();
    await wait(100);
    const tasks = longTasks.filter(({ startTime }) => startTime >= stamps[0]).map(({ duration }) => duration);
    return {
      frames: stamps.length - 1,
      intervals: stamps.slice(1).map((stamp, index) => stamp - stamps[index]),
      longTasks: tasks.length,
      longestTask: Math.max(0, ...tasks),
    };
  },

  /** Looks at a window: zoomed by a factor, moved by so many of its own widths. */
  async visit(zoom, moved) {
    subject.setWindow(...windowOf(zoom, moved));
    // What moves to its new place by a transition has come there.
    await wait(450);
    await nextFrame();
    return look();
  },

  look,

  /** What happened until now, of which the browser tells afterwards. */
  async loading() {
    await wait(60);
    // The making of the data is not the subject's.
    const tasks = longTasks.filter(({ startTime, duration }) => startTime + duration > handedOver);
    return {
      layoutShift,
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
      longTasks: tasks.length,
      problems: subject.problems?.() ?? [],
    };
  },
};

function look() {
  const labels = visibleBoxes(subject.labels());
  return {
    ...countNodes(container),
    labels: labels.length,
    overlaps: overlappingPairs(labels),
    clusters: subject.clusters(),
  };
}

/** Nodes below one, in open shadow trees as well: elements, and all with texts and comments. */
function countNodes(root) {
  let elements = 0;
  let all = 0;
  for (const node of root.childNodes) {
    const below = [countNodes(node), ...(node.shadowRoot ? [countNodes(node.shadowRoot)] : [])];
    elements += (node.nodeType === Node.ELEMENT_NODE ? 1 : 0) + below.reduce((sum, { elements }) => sum + elements, 0);
    all += 1 + below.reduce((sum, { all }) => sum + all, 0);
  }
  return { elements, all };
}
