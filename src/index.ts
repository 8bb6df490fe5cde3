import './define.js';

export * from './core-exports.js';
export { StoryErrorEvent } from './events/story-error-event.js';
export { StoryLoadEvent } from './events/story-load-event.js';
export { StorySelectEvent } from './events/story-select-event.js';
export { StoryViewEvent } from './events/story-view-event.js';
export { StoryTimeline } from './story-timeline.js';
