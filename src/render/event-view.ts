import { html, nothing, type TemplateResult } from 'lit';
import type { EventDetails, RelationDetail } from '../core/scene/event-details.js';
import type { Messages } from '../core/words/messages.js';
import { mediaView } from './media-view.js';
import { richText } from './rich-text.js';

export interface DetailsState {
  readonly details: EventDetails;
  readonly messages: Messages;
  /** Level of the event's own heading. */
  readonly headingLevel: number;
  /** The author's own element is shown in place of title, text and sources. */
  readonly isSlotted: boolean;
  readonly hasOwnHeading: boolean;
}

/** All that is told of an event, in two columns where there is room. Links to other events carry `data-id`. */
export function eventView({ details, headingLevel, isSlotted, hasOwnHeading }: DetailsState): TemplateResult {
  const { relations, sources, lang } = details;
  const hasSources = !isSlotted && sources.length > 0;
  return html`<div class="story">
      <p class="details-date">
        <time datetime=${details.dateTime ?? nothing}>${details.date}</time>${[
          ...details.precision,
          details.status,
        ].map((note) => (note ? ` · ${note}` : nothing))}
      </p>
      ${isSlotted && hasOwnHeading ? nothing : titleView(details, headingLevel)}
      ${isSlotted ? html`<slot></slot>` : [textView(details), details.media.map((media) => mediaView(media, lang))]}
    </div>
    ${
      relations.length > 0 || hasSources
        ? html`<div class="aside">${relations.map(relationView)} ${hasSources ? sourcesView(details) : nothing}</div>`
        : nothing
    }`;
}

function titleView({ title, lang }: EventDetails, level: number): TemplateResult {
  return html`<div class="details-title" role="heading" aria-level=${level} lang=${lang ?? nothing}>
    <bdi>${title}</bdi>
  </div>`;
}

function textView({ paragraphs, html: rich, baseUrl, lang }: EventDetails): TemplateResult | TemplateResult[] {
  const plain = paragraphs.map((text) => html`<p lang=${lang ?? nothing} dir="auto">${text}</p>`);
  return rich === undefined
    ? plain
    : html`<div class="rich" lang=${lang ?? nothing} ${richText(rich, baseUrl, plain)}></div>`;
}

function relationView({ label, id, title, date }: RelationDetail): TemplateResult {
  return html`<p class="label">${label}</p>
    <p>
      <button type="button" class="link" data-id=${id}>${title}</button> <span class="relation-date">${date}</span>
    </p>`;
}

function sourcesView({ sourceHeading, sources, lang }: EventDetails): TemplateResult {
  return html`<div part="source" class="sources">
    <p class="label">${sourceHeading}</p>
    <ul role="list">
      ${sources.map(({ title, url, rest, quote }) => {
        const name = url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title;
        return html`<li dir="auto">
          ${name}${rest ? `, ${rest}` : nothing} ${quote.length > 0 ? quoteView(quote, lang) : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function quoteView(quote: readonly string[], lang: string | undefined): TemplateResult {
  return html`<blockquote lang=${lang ?? nothing} dir="auto">${quote.map((text) => html`<p>${text}</p>`)}</blockquote>`;
}
