import { html, type TemplateResult } from 'lit';
import type { Messages } from '../core/words/messages.js';

/** Formats are called the same in all languages. */
const FORMATS = {
  svg: 'SVG',
  png: 'PNG',
  'png-2': 'PNG 2×',
  'png-3': 'PNG 3×',
  html: 'HTML',
  json: 'JSON',
  csv: 'CSV',
  ical: 'iCalendar',
  jsonld: 'JSON-LD',
};

/** In which formats the story can be saved: a line of buttons, behind one that opens it. */
export function saveView(messages: Messages): TemplateResult {
  return html`<details class="save">
    <summary class="tool">${messages.saveAs}</summary>
    <div class="formats">
      ${Object.entries(FORMATS).map(
        ([format, name]) =>
          html`<button
            type="button"
            class="tool"
            data-action="save"
            data-format=${format}
            aria-label=${`${messages.saveAs}: ${name}`}
          >
            ${name}
          </button>`,
      )}
    </div>
  </details>`;
}
