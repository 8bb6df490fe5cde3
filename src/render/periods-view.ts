import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../core/words/words.js';
import { labelView, type LabelState } from './label-view.js';

/** The events of a period that are shown, and how many are not. */
export interface Chapter {
  readonly place: number;
  readonly title: string;
  readonly count: string;
  readonly labels: readonly LabelState[];
  readonly before: number;
  readonly after: number;
}

export interface PeriodsState {
  readonly chapters: readonly Chapter[];
  readonly words: Words;
  /** Level of the headings of periods. */
  readonly headingLevel: number;
  readonly onMore: (event: Event) => void;
}

/** Many events by periods, along a plain rail. The buttons carry `data-more`, the place of the period, and the way. */
export function periodsView({ chapters, words, headingLevel, onMore }: PeriodsState): TemplateResult {
  const { messages } = words;
  return html`<div class="flags rail" role="group" aria-label=${messages.events} @click=${onMore}>
    ${repeat(
      chapters,
      ({ place }) => place,
      ({ place, title, count, labels, before, after }) =>
        html`<div class="chapter-title" role="heading" aria-level=${headingLevel}>
            <bdi>${title}</bdi> <bdi class="chapter-count">${count}</bdi>
          </div>
          ${moreButton(place, -1, before, messages.showEarlier)}
          <ol role="list" aria-label=${title}>
            ${repeat(labels, ({ id }) => id, labelView)}
          </ol>
          ${moreButton(place, 1, after, messages.showMore)}`,
    )}
  </div>`;
}

function moreButton(
  place: number,
  step: 1 | -1,
  count: number,
  message: (count: number) => string,
): TemplateResult | typeof nothing {
  if (count <= 0) return nothing;
  return html`<button type="button" class="tool more" data-more=${place} data-step=${step}>${message(count)}</button>`;
}
