/** The parts that need no DOM and run in Node as well: dates, stories, axis, layout, scene. */
export { parseEdtf } from './core/dates/parse-edtf.js';
export { readDate } from './core/dates/read-date.js';
export { EdtfSyntaxError } from './core/dates/edtf-syntax-error.js';
export type * from './core/dates/edtf-date.js';
export { formatDate } from './core/dates/format-date.js';
export { readStory } from './core/story/read-story.js';
export type * from './core/story/story.js';
export type { Problem } from './core/story/problem.js';
export { FlagLayout } from './core/layout/flag-layout.js';
export { buildScene } from './core/scene/build-scene.js';
export { flagText } from './core/scene/flag-text.js';
export type * from './core/scene/scene.js';
