import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../core/words/messages.js';
import { saveView } from './save-view.js';

export interface ToolsState {
  readonly messages: Messages;
  readonly find: TemplateResult | undefined;
  readonly asOf: TemplateResult | undefined;
  /** Undefined where the reader has no choice. */
  readonly isList: boolean | undefined;
  /** The address tells what is open. */
  readonly hasLink: boolean;
  readonly canSave: boolean;
}

/** What the button “More” shows: the search, the day, the choice between axis and list, the link. */
export function toolsView({ messages, find, asOf, isList, hasLink, canSave }: ToolsState): TemplateResult {
  return html`${find ?? nothing} ${asOf ?? nothing}
  ${
    isList === undefined && !hasLink && !canSave
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
          ${canSave ? saveView(messages) : nothing}
        </div>`
  }`;
}

function way(name: 'axis' | 'list', label: string, isChosen: boolean): TemplateResult {
  return html`<button type="button" class="tool" data-action=${`as-${name}`} aria-pressed=${isChosen}>
    ${label}
  </button>`;
}
