import { html, nothing, type TemplateResult } from 'lit';
import type { AsOfScene } from '../core/scene/build-as-of.js';
import type { Messages } from '../core/words/messages.js';
import { cssProperties } from './css-properties.js';

export interface AsOfState {
  readonly scene: AsOfScene;
  readonly messages: Messages;
  /** How many events were public, and how many there are. */
  readonly known: number;
  readonly total: number;
  readonly onInput: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** "As of: 15 April 2023", with a slider that has a mark where something became public. */
export function asOfView({ scene, messages, known, total, onInput, onKeydown }: AsOfState): TemplateResult {
  const { first, last, value, marks, day } = scene;
  const inWords = day ?? messages.asOfNow;
  const count = messages.someOf(known, total);
  return html`<div class="as-of">
    <label class="as-of-label" for="as-of" dir="auto">${messages.asOf(inWords)}</label>
    <span class="as-of-count" aria-hidden="true" dir="auto">${count}</span>
    <div class="as-of-track">
      ${marks.map(
        ({ day: at, at: share }) =>
          html`<span
            class=${at <= value ? 'as-of-mark known' : 'as-of-mark'}
            ${cssProperties({ '--at': `${share}` })}
          ></span>`,
      )}
      <input
        id="as-of"
        type="range"
        min=${first}
        max=${last}
        .value=${`${value}`}
        aria-valuetext=${`${inWords}, ${count}`}
        @input=${onInput}
        @keydown=${onKeydown}
      />
    </div>
    <button type="button" class="tool" data-action="as-of-now" aria-disabled=${day === undefined ? 'true' : nothing}>
      ${messages.asOfAll}
    </button>
  </div>`;
}
