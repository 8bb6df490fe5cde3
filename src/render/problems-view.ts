import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../core/story/problem.js';
import type { Messages } from '../core/words/messages.js';

/** For authors: what was wrong in the data, where, and how to mend it. */
export function problemsView(problems: readonly Problem[], messages: Messages): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="list problems">
    <strong>${messages.problems(problems.length)}</strong>
    <ol role="list">
      ${problems.map(
        ({ code, severity, where, message, hint }) =>
          html`<li class=${severity}><code>${where}</code> ${message} ${hint} <code>(${code})</code></li>`,
      )}
    </ol>
  </div>`;
}
