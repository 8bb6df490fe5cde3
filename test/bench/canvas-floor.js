/**
 * What a timeline costs at least: a canvas, a dot for every event, and in rows above them the labels that fit, all drawn
 * anew with every frame. Written as one would write it by hand: neither clever nor slowed down.
 */
const ROWS = 14;
const ROW_HEIGHT = 22;
const AXIS_Y = 24 + ROWS * ROW_HEIGHT;
const HEIGHT = AXIS_Y + 40;
const RADIUS = 3.5;
const GAP = 12;
const LABEL_FONT = '13px sans-serif';
const TICK_FONT = '12px sans-serif';
const INK = '#1d1d1f';
const MUTED = '#6b6b70';
const ACCENT = '#1f5fa8';
const RULE = '#d0d0d4';
/** Distances of ticks, in months, and the least room for one, in pixels. */
const TICK_STEPS = [1, 3, 6, 12, 24, 60];
const TICK_ROOM = 70;
const MONTH = 2_629_746_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export class CanvasFloor {
  /** The labels of the last frame as boxes, for whoever counts overlaps. */
  labels = [];
  #context;
  #width;
  #events;
  #widths = new Map();

  constructor(container, events, { start, end }) {
    const canvas = document.createElement('canvas');
    this.#width = container.clientWidth;
    canvas.width = this.#width;
    canvas.height = HEIGHT;
    container.append(canvas);
    this.#context = canvas.getContext('2d');
    this.#events = events.map(({ date, title }) => ({ time: timeOf(date), title })).sort((a, b) => a.time - b.time);
    this.setWindow(start, end);
  }

  /** Draws at once. Both in ms since the epoch UTC. */
  setWindow(start, end) {
    const scale = this.#width / (end - start);
    this.#context.clearRect(0, 0, this.#width, HEIGHT);
    this.#drawAxis(start, end, scale);
    this.#drawLabels(start, scale);
    this.#drawDots(start, scale);
  }

  #drawDots(start, scale) {
    const context = this.#context;
    context.fillStyle = ACCENT;
    for (const { time } of this.#events) {
      context.beginPath();
      context.arc((time - start) * scale, AXIS_Y, RADIUS, 0, 2 * Math.PI);
      context.fill();
    }
  }

  /** From left to right, each label that fits in the first row that is free, with a pole down to its dot. */
  #drawLabels(start, scale) {
    const context = this.#context;
    const rowEnds = Array(ROWS).fill(0);
    this.labels = [];
    context.font = LABEL_FONT;
    context.textBaseline = 'middle';
    for (const { time, title } of this.#events) {
      const x = (time - start) * scale;
      if (x < 0 || x > this.#width) continue;
      const row = rowEnds.findIndex((end) => end <= x);
      if (row < 0) continue;
      const width = this.#widthOf(title);
      if (x + 4 + width > this.#width) continue;
      rowEnds[row] = x + 4 + width + GAP;
      const y = AXIS_Y - 20 - row * ROW_HEIGHT;
      context.fillStyle = RULE;
      context.fillRect(x, y - 8, 1, AXIS_Y - y + 8);
      context.fillStyle = INK;
      context.fillText(title, x + 4, y);
      this.labels.push({ left: x + 4, right: x + 4 + width, top: y - 8, bottom: y + 8 });
    }
  }

  #drawAxis(start, end, scale) {
    const context = this.#context;
    const step = TICK_STEPS.find((months) => months * MONTH * scale >= TICK_ROOM) ?? TICK_STEPS.at(-1);
    context.fillStyle = MUTED;
    context.fillRect(0, AXIS_Y, this.#width, 1);
    context.font = TICK_FONT;
    context.textBaseline = 'top';
    const first = Math.floor(((new Date(start).getUTCFullYear() - 2000) * 12) / step) * step;
    for (let month = first; Date.UTC(2000, month) <= end; month += step) {
      const x = (Date.UTC(2000, month) - start) * scale;
      if (x < 0) continue;
      const inYear = ((month % 12) + 12) % 12;
      const year = 2000 + Math.floor(month / 12);
      context.fillRect(x, AXIS_Y, 1, 8);
      context.fillText(inYear === 0 ? String(year) : `${MONTHS[inYear]} ${year}`, x + 3, AXIS_Y + 12);
    }
  }

  #widthOf(title) {
    let width = this.#widths.get(title);
    if (width === undefined) {
      width = this.#context.measureText(title).width;
      this.#widths.set(title, width);
    }
    return width;
  }
}

function timeOf(date) {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}
