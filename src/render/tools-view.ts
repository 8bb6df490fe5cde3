import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../core/words/messages.js';

export interface ToolsState {
  readonly messages: Messages;
  readonly find: TemplateResult | undefined;
  readonly asOf: TemplateResult | undefined;
  /** Undefined where the reader has no choice. */
  readonly isList: boolean | undefined;
  /** The address tells what is open. */
  readonly hasLink: boolean;
}

/** What the button “More” shows: the search, the day, the choice between axis and list, the link. */
export function toolsView({ messages, find, asOf, isList, hasLink }: ToolsState): TemplateResult {
  return html`${find ?? nothing} ${asOf ?? nothing}
  ${
    isList === undefined && !hasLink
      ? nothing
      : html`<div class="switches">
          ${
            isList === undefined
              ? nothing
              : html`<div class="ways" role="group" aria-label=${messages.ways}>
                  ${way('axis', messages.asAxis, !isList)} ${way('list', messages.asList, isList)}
                </div>`
          }
          ${
            hasLink
              ? html`<button type="button" class="tool" data-action="copy-link">${messages.copyLink}</button>`
              : nothing
          }
        </div>`
  }`;
}

function way(name: 'axis' | 'list', label: string, isChosen: boolean): TemplateResult {
  return html`<button type="button" class="tool" data-action=${`as-${name}`} aria-pressed=${isChosen}>
    ${label}
  </button>`;
}
