/** What is fetched when a reader comes near: smooth motion, and all of the gestures that can wait for it. */
export { courseTo } from './course.js';
export { FinerGestures } from './finer-gestures.js';
export { keepFocus } from './keep-focus.js';
