/** What `core.js` and `index.js` both give: dates, stories, axis, layout, scene. */
export { parseEdtf } from './core/dates/parse-edtf.js';
export { readDate } from './core/dates/read-date.js';
export { EdtfSyntaxError } from './core/dates/edtf-syntax-error.js';
export type * from './core/dates/edtf-date.js';
export { describePrecision, formatDate, formatSpan, htmlDateTime } from './core/dates/format-date.js';
export { registerDatePhrases, type DatePhrases } from './core/dates/format-date.js';
export { loadDatePhrases } from './core/dates/load-date-phrases.js';
export { timeZoneOf } from './core/dates/iana-zone.js';
export { UTC, type TimeZone } from './core/dates/time-zone.js';
export { readStory } from './core/story/read-story.js';
export type * from './core/story/story.js';
export type { Problem } from './core/story/problem.js';
export { foldingFor, UNFOLDED, type Folding } from './core/axis/folding.js';
export { quietStretches } from './core/axis/quiet-stretches.js';
export { FlagLayout } from './core/layout/flag-layout.js';
export { buildScene } from './core/scene/build-scene.js';
export { flagText } from './core/scene/flag-text.js';
export type * from './core/scene/scene.js';
