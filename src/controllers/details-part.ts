/** What stands below the axis: an open event, lists, and what authors see of their story's faults. Fetched once the axis has been drawn. */
export { ListController } from './list-controller.js';
export { eventDetails } from '../core/scene/event-details.js';
export { detailsView } from '../render/details-view.js';
export { eventListView } from '../render/event-list-view.js';
export { problemsView } from '../render/problems-view.js';
export { details as detailsStyles } from '../render/styles/details.js';
