/** The figures as a page of Markdown: what was asked, what was measured, and how. */
import { FRAME_RATIOS, GROWTH, LIMITS, PAINT_RATIOS } from './limits.mjs';

const MEGABYTE = 1_000_000;
const NONE = '–';
export const SUBJECTS = ['canvas-floor', 'story-timeline', 'vis-timeline'];

/**
 * @param {Map<number, Record<string, object>>} summaries By number of events, then by subject.
 * @param {{ date: string, machine: string, method: string }} about
 */
export function report(summaries, { date, machine, method }) {
  return [
    '# Bench of timelines',
    `Written by \`npm run bench\` on ${date}: ${machine}. Medians; ratios are those of one run on one machine.`,
    '## First stable paint',
    ratioTable(summaries, 'paint', PAINT_RATIOS),
    '## Main-thread time per frame, in a zoom and pan',
    ratioTable(summaries, 'frame', FRAME_RATIOS),
    '## What else is asked of the element',
    limitTable(summaries),
    '## All figures',
    ...SUBJECTS.flatMap((subject) => [`### ${subject}`, figureTable(summaries, subject)]),
    method,
    '',
  ].join('\n\n');
}

function ratioTable(summaries, measure, limits) {
  const head = ['events', 'floor, ms', 'story-timeline, ms', '× floor', 'asked', '', 'vis-timeline, ms', '× floor'];
  const rows = [...summaries].map(([count, subjects]) => {
    const [floor, element, vis] = SUBJECTS.map((name) => subjects[name]);
    const ratio = element[measure] / floor[measure];
    return [
      number(count),
      valueOf(floor, measure),
      valueOf(element, measure),
      number(ratio, 2),
      limits[count] === undefined ? NONE : `≤ ${limits[count]}`,
      verdict(ratio, { most: limits[count] }),
      valueOf(vis, measure),
      number(vis[measure] / floor[measure], 2),
    ];
  });
  return table(head, rows);
}

function limitTable(summaries) {
  const rows = LIMITS.flatMap((limit) =>
    [...summaries]
      .filter(([count]) => limit.counts?.includes(count) ?? true)
      .map(([count, subjects]) => limitRow(limit, count, limit.of(subjects['story-timeline']))),
  );
  const [from, to] = [GROWTH.from, GROWTH.to].map((count) => summaries.get(count)?.['story-timeline'].frame);
  const growth = limitRow(
    { name: `Cost of a frame, × that at ${number(GROWTH.from)}`, ...GROWTH },
    GROWTH.to,
    to / from,
  );
  return table(['what', 'events', 'measured', 'asked', ''], summaries.has(GROWTH.to) ? [...rows, growth] : rows);
}

function limitRow({ name, most, least, allowance }, count, value) {
  const asked = least !== undefined ? `≥ ${least}` : most === 0 ? '0' : `≤ ${most}`;
  return [name, number(count), number(value, 2), asked, verdict(value, { most, least, allowance })];
}

function verdict(value, { most = undefined, least = undefined, allowance = 0 }) {
  if (most === undefined && least === undefined) return NONE;
  // Not measured is not met.
  const isMet = least === undefined ? value <= most + allowance : value >= least;
  return isMet ? 'met' : '**missed**';
}

function figureTable(summaries, subject) {
  const lines = [
    ['First stable paint, ms', ({ paint }) => number(paint, 1)],
    ['… least and most', ({ paints }) => range(paints)],
    ['Longest task while loading, ms', ({ loadingTask }) => number(loadingTask)],
    ['Main thread per frame, ms', ({ frame }) => number(frame, 2)],
    ['… least and most', ({ frames }) => range(frames)],
    ['… by the processor’s clock', ({ processor }) => number(processor, 2)],
    ['… of it script', ({ script }) => number(script, 2)],
    ['… of it style', ({ style }) => number(style, 2)],
    ['… of it layout', ({ layout }) => number(layout, 2)],
    ['Frames of the way', ({ drawn }) => number(drawn)],
    ['95 of 100 frames within, ms', ({ interval }) => number(interval, 1)],
    ['Tasks over 50 ms on the way', ({ longTasks }) => number(longTasks)],
    ['Longest of them, ms', ({ longestTask }) => number(longestTask)],
    ['Heap of scripts, MB', ({ heap }) => number(heap / MEGABYTE, 2)],
    ['Heap of nodes, MB', ({ heapOfPage }) => number(heapOfPage / MEGABYTE, 2)],
    ['Elements, at most', ({ elements }) => number(elements)],
    ['Elements, texts and comments', ({ nodes }) => number(nodes)],
    ['Labels at first', ({ labels }) => number(labels)],
    ['Clusters at first', ({ clusters }) => number(clusters)],
    ['Overlapping pairs, at most', ({ overlaps }) => number(overlaps)],
    ['Layout shift while loading', ({ layoutShift }) => number(layoutShift, 4)],
    ['Layout shift by zoom and pan', ({ shiftAfter }) => number(shiftAfter, 4)],
    ['Runs', ({ runs }) => number(runs)],
    ['Stopped by', ({ failed, errors }) => [failed, ...errors].filter(Boolean).join('; ') || NONE],
  ];
  const columns = [...summaries.values()].map((subjects) => subjects[subject]);
  return table(
    ['', ...[...summaries.keys()].map((count) => number(count))],
    lines.map(([name, of]) => [name, ...columns.map((column) => (column.runs === 0 ? NONE : of(column)))]),
  );
}

/** What was measured, or why it was not. */
function valueOf(summary, measure) {
  if (summary.runs === 0) return 'not run';
  return summary[measure] === undefined ? (summary.failed ?? NONE) : number(summary[measure], 1);
}

function range(values) {
  return values.length === 0 ? NONE : `${number(Math.min(...values), 1)} to ${number(Math.max(...values), 1)}`;
}

function number(value, digits = 0) {
  if (value === undefined || Number.isNaN(value)) return NONE;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
