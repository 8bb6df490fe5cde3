import { chooseEvents } from './choose-events.js';
import type { Handling } from './handling.js';
import { orderSteps } from './order-steps.js';
import { placingIn, sharingDates } from './share-dates.js';

/** For stories of more than some thousand events. */
export const handleMany: Handling = {
  dates: sharingDates,
  placing: placingIn,
  inOrder: orderSteps,
  choose: chooseEvents,
};
