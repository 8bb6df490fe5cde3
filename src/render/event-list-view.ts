import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../core/words/messages.js';

/** Events that are listed, because the axis has no place, or only one, for all of them. */
export interface EventList {
  readonly kind: 'undated' | 'pile';
  readonly label: string;
  readonly events: readonly { readonly id: string; readonly title: string; readonly isOpen: boolean }[];
  /** How many more there are. */
  readonly rest: number;
}

/** A list that opens; the one that was asked for is open. */
export function eventListView({ kind, label, events, rest }: EventList, messages: Messages): TemplateResult {
  return html`<details class="list ${kind}" ?open=${kind === 'pile'}>
    <summary dir="auto">${label}</summary>
    <ul role="list">
      ${events.map(
        ({ id, title, isOpen }) =>
          html`<li><button type="button" class="link" data-id=${id} aria-expanded=${isOpen}>${title}</button></li>`,
      )}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="tool" data-action="more" data-list=${kind}>
            ${messages.showMore(rest)}
          </button>`
        : nothing
    }
  </details>`;
}
