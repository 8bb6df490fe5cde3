import { html, nothing, type TemplateResult } from 'lit';
import type { Neighbour } from '../core/scene/event-details.js';
import type { Messages } from '../core/words/messages.js';
import { eventView, type DetailsState } from './event-view.js';

export type { DetailsState } from './event-view.js';

/** The open event. Buttons and links carry `data-id` (open that event) or `data-action`. */
export function detailsView(state: DetailsState): TemplateResult {
  const { details, messages } = state;
  return html`<article part="details" id="details" class="details" aria-label=${`${details.title}, ${details.date}`}>
    ${eventView(state)}
    <div class="turn">
      ${turnButton('previous', details.previous, messages)} ${turnButton('next', details.next, messages)}
      <span class="position" dir="auto">${details.position}</span>
      <button type="button" class="close" data-action="close" aria-label=${messages.close}>
        <svg aria-hidden="true" width="12" height="12"><path d="M1,1 11,11M11,1 1,11"></path></svg>
      </button>
    </div>
  </article>`;
}

/** At either end of the story the button stays, so that focus is not lost, and says that there is no more. */
function turnButton(to: 'previous' | 'next', neighbour: Neighbour | undefined, messages: Messages): TemplateResult {
  const none = to === 'previous' ? messages.isFirst : messages.isLast;
  return html`<button
    type="button"
    class="tool ${to}"
    data-action=${to}
    aria-disabled=${neighbour ? nothing : 'true'}
    aria-label=${neighbour?.name ?? none}
  >
    <span class="turn-label">${neighbour?.label ?? nothing}</span>
  </button>`;
}
