import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, FacetValue } from '../core/story/facets.js';
import type { Messages } from '../core/words/messages.js';

export interface FindState {
  readonly query: string;
  /** "5 of 14 events"; undefined where nothing is looked for, or it is not known yet. */
  readonly found: string | undefined;
  /** By what events can be filtered. */
  readonly facets: readonly FacetState[];
  /** What they are filtered by. */
  readonly chosen: readonly ChosenValue[];
  readonly messages: Messages;
  readonly on: FindHandlers;
}

export interface FacetState {
  readonly name: FacetName;
  /** Of the facet that is open. */
  readonly open: OpenFacet | undefined;
}

export interface OpenFacet {
  readonly values: readonly ValueState[];
  /** How many more there are. */
  readonly rest: number;
}

export interface ValueState extends Pick<FacetValue, 'value' | 'label'> {
  /** How many events have it, of those that match all else. */
  readonly count: string;
  readonly isChosen: boolean;
  readonly isNone: boolean;
}

export interface ChosenValue extends Pick<FacetValue, 'value' | 'label'> {
  readonly name: FacetName;
}

/** What listens to it: what was pressed or chosen bears `data-find`, and what it is about `data-facet` and `data-value`. */
export interface FindHandlers {
  readonly onInput: (event: Event) => void;
  readonly onClick: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** A search field, a button for each facet which opens its values, and what is chosen of them. */
export function findView({ query, found, facets, chosen, messages, on }: FindState): TemplateResult {
  return html`<div
    part="find"
    class="find"
    role="group"
    aria-label=${messages.finding}
    @input=${on.onInput}
    @click=${on.onClick}
    @keydown=${on.onKeydown}
  >
    <div class="search">
      <input
        type="search"
        aria-label=${messages.search}
        placeholder=${messages.search}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        dir="auto"
        .value=${query}
      />
      <span class="found" dir="auto">${found}</span>
    </div>
    ${facets.map((facet) => facetView(facet, messages))} ${chosen.length > 0 ? chosenView(chosen, messages) : nothing}
  </div>`;
}

function facetView({ name, open }: FacetState, messages: Messages): TemplateResult {
  const id = `find-${name}`;
  return html`<button
      type="button"
      class="tool facet"
      data-find="open"
      data-facet=${name}
      aria-expanded=${open !== undefined}
      aria-controls=${open ? id : nothing}
    >
      ${messages.facets[name]}
    </button>
    ${
      open
        ? html`<div id=${id} class="values" role="group" aria-label=${messages.facets[name]}>
            ${open.values.map((value) => valueView(name, value))}
            ${
              open.rest > 0
                ? html`<button type="button" class="tool" data-find="more">${messages.showMore(open.rest)}</button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

function valueView(name: FacetName, { value, label, count, isChosen, isNone }: ValueState): TemplateResult {
  return html`<label class=${isNone ? 'value none' : 'value'}>
    <input type="checkbox" data-facet=${name} .value=${value} .checked=${isChosen} />
    <bdi>${label}</bdi> <span class="count">${count}</span>
  </label>`;
}

function chosenView(chosen: readonly ChosenValue[], messages: Messages): TemplateResult {
  return html`<ul class="chosen" role="list">
    ${chosen.map(
      ({ name, value, label }) =>
        html`<li>
          <button
            type="button"
            class="tool chip"
            data-find="remove"
            data-facet=${name}
            data-value=${value}
            aria-label=${messages.removeFilter(label)}
          >
            <bdi>${label}</bdi><span class="cross" aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    <li><button type="button" class="tool" data-find="clear">${messages.clearAll}</button></li>
  </ul>`;
}
