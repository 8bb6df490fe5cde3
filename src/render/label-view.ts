import { html, nothing, type TemplateResult } from 'lit';
import type { FlagText } from '../core/scene/flag-text.js';
import { cssProperties } from './css-properties.js';
import { detailsView, type DetailsState } from './details-view.js';
import { flagView } from './flag-view.js';

export interface LabelState {
  readonly id: string;
  readonly text: FlagText;
  /** Free height above it, in CSS pixels; undefined where that is the style sheet's affair. */
  readonly before?: number;
  readonly selected: boolean;
  readonly isTabStop: boolean;
  /** The words for an event that has just come, or empty. */
  readonly newLabel?: string | undefined;
  /** The words for an event that does not match what a reader looks for, or empty. */
  readonly dimmedLabel?: string | undefined;
  /** Of the open event; they open in place. */
  readonly details: DetailsState | undefined;
  /** Of the dot beside a label that has no mark on an axis. */
  readonly dot?: string;
}

/** A label in a column: a button, and below it the details of its event while that is open. */
export function labelView({
  id,
  text,
  before,
  selected,
  isTabStop,
  newLabel,
  dimmedLabel,
  details,
  dot = '',
}: LabelState): TemplateResult {
  return html`<li
    class="entry${selected ? ' open' : ''}${dimmedLabel ? ' dimmed' : ''} ${dot}"
    ${cssProperties(before === undefined ? {} : { 'margin-block-start': `${before}px` })}
  >
    <button
      type="button"
      part="flag"
      class="flag tone-${text.tone}${selected ? ' selected' : ''}${selected && details?.hasOwnHeading ? ' titled' : ''}"
      data-id=${id}
      tabindex=${isTabStop ? 0 : -1}
      aria-expanded=${selected}
      aria-controls=${selected && details ? 'details' : nothing}
    >
      ${newLabel ? html`<span class="new">${newLabel}</span>` : nothing}
      ${flagView(selected && details ? openText(text, details) : text)}
      ${dimmedLabel ? html`<span class="heard">${dimmedLabel}</span>` : nothing}
    </button>
    ${selected && details ? detailsView(details) : nothing}
  </li>`;
}

/** What the date leaves open is seen beside it while the event is open; the rest of what is only heard stands below. */
function openText(text: FlagText, { details }: DetailsState): FlagText {
  const date = [text.date, ...details.precision, details.status].filter(Boolean).join(' · ');
  return { ...text, date, notes: '' };
}
