import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ListSection } from '../core/scene/build-list.js';
import { eventDetails } from '../core/scene/event-details.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { eventView } from './event-view.js';

export interface ListState {
  readonly story: Story;
  readonly words: Words;
  readonly sections: readonly ListSection[];
  /** Level of the headings of periods; those of events are one below. */
  readonly headingLevel: number;
  readonly selected?: string | undefined;
  /** Events that have just come. */
  readonly fresh?: ReadonlySet<string>;
}

/** Every event of some sections in full, under their headings. An event's place carries `data-entry`. */
export function sectionsView(state: ListState): TemplateResult {
  const { sections, headingLevel } = state;
  return html`${repeat(
    sections,
    ({ key }) => key,
    ({ title, events }) =>
      html`<div class="section">
        <div class="section-title" role="heading" aria-level=${Math.min(6, headingLevel)}>
          <bdi>${title}</bdi>
        </div>
        ${repeat(
          events,
          ({ id }) => id,
          (event) => entryView(event, state),
        )}
      </div>`,
  )}`;
}

function entryView(event: StoryEvent, { story, words, headingLevel, selected, fresh }: ListState): TemplateResult {
  const { messages } = words;
  const details = eventDetails(story, event, words);
  const isOpen = event.id === selected;
  return html`<article
    class=${isOpen ? 'entry open' : 'entry'}
    data-entry=${event.id}
    aria-label=${`${details.title}, ${details.date}`}
    aria-current=${isOpen ? 'true' : nothing}
  >
    ${fresh?.has(event.id) ? html`<p class="entry-new">${messages.isNew}</p>` : nothing}
    ${eventView({ details, messages, headingLevel: Math.min(6, headingLevel + 1), isSlotted: false, hasOwnHeading: false })}
  </article>`;
}

export interface PageState extends ListState {
  /** How many more can be shown before and behind. */
  readonly before: number;
  readonly after: number;
  readonly onClick: (event: Event) => void;
}

/** A stretch of a list in the page. The buttons carry `data-more`, the way in which it grows. */
export function listView(state: PageState): TemplateResult {
  const { before, after, words, onClick } = state;
  const { messages } = words;
  return html`<div class="sections" role="group" aria-label=${messages.events} @click=${onClick}>
    ${moreButton(-1, before, messages.showEarlier)} ${sectionsView(state)} ${moreButton(1, after, messages.showMore)}
  </div>`;
}

function moreButton(way: 1 | -1, count: number, label: (count: number) => string): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<button type="button" class="tool more" data-more=${way}>${label(count)}</button>`;
}
