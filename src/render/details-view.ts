import { html, nothing, type TemplateResult } from 'lit';
import type { EventDetails, Neighbour, RelationDetail, SourceDetail } from '../core/scene/event-details.js';
import type { Messages } from '../core/words/messages.js';

export interface DetailsState {
  readonly details: EventDetails;
  readonly messages: Messages;
  /** Level of the event's own heading. */
  readonly headingLevel: number;
  /** The author's own element is shown in place of title, text and sources. */
  readonly isSlotted: boolean;
  readonly hasOwnHeading: boolean;
}

/** The open event. Buttons and links carry `data-id` (open that event) or `data-action`. */
export function detailsView({
  details,
  messages,
  headingLevel,
  isSlotted,
  hasOwnHeading,
}: DetailsState): TemplateResult {
  const { relations, sources } = details;
  const hasSources = !isSlotted && sources.length > 0;
  const hasAside = relations.length > 0 || hasSources;
  return html`<article part="details" id="details" class="details" aria-label=${`${details.title}, ${details.date}`}>
    <div class="story">
      <p class="details-date">
        <time datetime=${details.dateTime ?? nothing}>${details.date}</time>${[
          ...details.precision,
          details.status,
        ].map((note) => (note ? ` · ${note}` : nothing))}
      </p>
      ${isSlotted && hasOwnHeading ? nothing : titleView(details, headingLevel)}
      <slot></slot>
      ${isSlotted ? nothing : details.paragraphs.map((text) => html`<p lang=${details.lang ?? nothing} dir="auto">${text}</p>`)}
    </div>
    ${
      hasAside
        ? html`<div class="aside">
            ${relations.map(relationView)} ${hasSources ? sourcesView(details.sourceHeading, sources) : nothing}
          </div>`
        : nothing
    }
    <div class="turn">
      ${turnButton('previous', details.previous, messages)} ${turnButton('next', details.next, messages)}
      <span class="position" dir="auto">${details.position}</span>
      <button type="button" class="close" data-action="close" aria-label=${messages.close}>
        <svg aria-hidden="true" width="12" height="12"><path d="M1,1 11,11M11,1 1,11"></path></svg>
      </button>
    </div>
  </article>`;
}

function titleView({ title, lang }: EventDetails, level: number): TemplateResult {
  return html`<div class="details-title" role="heading" aria-level=${level} lang=${lang ?? nothing} dir="auto">
    ${title}
  </div>`;
}

function relationView({ label, id, title, date }: RelationDetail): TemplateResult {
  return html`<p class="label">${label}</p>
    <p>
      <button type="button" class="link" data-id=${id}>${title}</button> <span class="relation-date">${date}</span>
    </p>`;
}

function sourcesView(heading: string, sources: readonly SourceDetail[]): TemplateResult {
  return html`<div part="source" class="sources">
    <p class="label">${heading}</p>
    <ul role="list">
      ${sources.map(({ title, url, rest }) => {
        const name = url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title;
        return html`<li>${name}${rest ? `, ${rest}` : nothing}</li>`;
      })}
    </ul>
  </div>`;
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
