/** What stands behind the button “More”, and what a story known only in part needs. Fetched where it is asked for. */
export { AsOfController } from './as-of-controller.js';
export { asOfStyles } from '../render/styles/as-of.js';
export { toolStyles } from '../render/styles/tools.js';
export { toolsView } from '../render/tools-view.js';
