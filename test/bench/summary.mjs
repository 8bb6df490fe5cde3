/** Many runs of one subject with one number of events as one set of figures. */

/** @returns {object} Medians of what differs from run to run, the worst of what must never happen; `failed` where a run did. */
export function summarise(runs) {
  const of = (read) => runs.map(read).filter((value) => value !== undefined && !Number.isNaN(value));
  const middle = (read) => median(of(read));
  const worst = (read) => maximum(of(read));
  const looks = runs.flatMap((run) => run.looks ?? []);
  return {
    runs: runs.length,
    failed: runs.find(({ failed }) => failed)?.failed,
    errors: [...new Set(runs.flatMap(({ errors }) => errors))],
    problems: [...new Set(runs.flatMap(({ loading }) => loading?.problems ?? []))],
    paint: middle(({ paint }) => paint),
    paints: of(({ paint }) => paint),
    loadingTask: middle(({ loading }) => loading?.longestTask),
    heap: middle(({ heap }) => heap),
    heapOfPage: middle(({ heapOfPage }) => heapOfPage),
    frame: middle(({ frame }) => frame?.task),
    frames: of(({ frame }) => frame?.task),
    processor: middle(({ frame }) => frame?.processor),
    script: middle(({ frame }) => frame?.script),
    layout: middle(({ frame }) => frame?.layout),
    style: middle(({ frame }) => frame?.style),
    drawn: middle(({ frame }) => frame?.frames),
    interval: middle(({ frame }) => frame?.interval),
    longTasks: middle(({ frame }) => frame?.longTasks),
    longestTask: middle(({ frame }) => frame?.longestTask),
    layoutShift: worst(({ loading }) => loading?.layoutShift),
    shiftAfter: worst(({ shiftAfter }) => shiftAfter),
    labels: looks[0]?.labels,
    clusters: looks[0]?.clusters,
    elements: maximum(looks.map(({ elements }) => elements)),
    nodes: maximum(looks.map(({ all }) => all)),
    overlaps: maximum(looks.map(({ overlaps }) => overlaps)),
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : mean(sorted[half - 1], sorted[half]);
}

const mean = (a, b) => (a === undefined ? undefined : (a + b) / 2);

const maximum = (values) => (values.length > 0 ? Math.max(...values) : undefined);
