import { html, nothing, type TemplateResult } from 'lit';
import type { FlagText } from '../core/scene/flag-text.js';

/** What stands on a flag. The same template is measured and drawn, so that what was measured is what is seen. */
export function flagView(text: FlagText): TemplateResult {
  const { sources } = text;
  return html`<span class="flag-date" dir="auto"
      >${text.date}${sources ? html`<span class="flag-sources"> · ${sources}</span>` : nothing}</span
    >
    <span class=${text.isCut ? 'flag-title cut' : 'flag-title'} lang=${text.lang ?? nothing} dir="auto"
      >${text.title}</span
    >
    ${text.badge ? html`<span class="badge tone-${text.tone}">${text.badge}</span>` : nothing}
    ${text.notes ? html`<span class="heard">${text.notes}</span>` : nothing}`;
}
