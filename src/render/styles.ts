import { css } from 'lit';

/** Colours, type and measures. Every token of the page (`--story-…`) is read here, once. */
const tokens = css`
  :host {
    --_accent: var(--story-accent, light-dark(#0b5a8a, #6cb4e0));
    --_ink: var(--story-ink, light-dark(#16181b, #eef0f2));
    --_muted: var(--story-muted, light-dark(#565c66, #a5acb6));
    --_rule: var(--story-rule, light-dark(#d5d8dd, #3a3f47));
    --_surface: var(--story-surface, light-dark(#f4f5f7, #1f2328));
    --_tint: var(--story-tint, light-dark(#d3e4f1, #17394f));
    --_doubt: var(--story-doubt, light-dark(#8a5a00, #e0ac4e));
    --_false: var(--story-false, light-dark(#a3262a, #f0878a));
    --_font: var(--story-font, inherit);
    --_ui-font: var(--story-ui-font, inherit);
    --_axis: color-mix(in srgb, var(--_ink) 55%, transparent);
    --_pole: color-mix(in srgb, var(--_ink) 32%, transparent);
    --_control: color-mix(in srgb, var(--_ink) 42%, transparent);
    --_doubt-tint: color-mix(in srgb, var(--_doubt) 14%, transparent);
    --_false-tint: color-mix(in srgb, var(--_false) 12%, transparent);
    --_radius: 6px;
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 1rem;
    line-height: 1.3;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .tone-doubt {
    --_tone: var(--_doubt);
    --_tone-tint: var(--_doubt-tint);
  }
  .tone-false {
    --_tone: var(--_false);
    --_tone-tint: var(--_false-tint);
  }
  .tone-plain {
    --_tone: var(--_accent);
    --_tone-tint: var(--_tint);
  }
`;

const general = css`
  * {
    box-sizing: border-box;
  }
  button {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .width-probe {
    height: 0;
  }
  .type-probe,
  .ruler {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inset-block-start: 0;
    inset-inline-start: 0;
    white-space: nowrap;
  }
  .frame {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
`;

const header = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block-end: 0.6rem;
    border-block-end: 1px solid var(--_rule);
  }
  .heading {
    flex: 1 1 16rem;
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .summary {
    font-family: var(--_ui-font);
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .toolbar {
    display: flex;
    gap: 4px;
    margin-inline-start: auto;
    font-family: var(--_ui-font);
  }
  .tool,
  .turn-button,
  .retry {
    min-inline-size: 2.5rem;
    min-block-size: 2rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    font-size: 0.9375rem;
    line-height: 1;
  }
  .tool[aria-disabled='true'],
  .turn-button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.55;
    cursor: default;
  }
  @media (hover: hover) {
    :is(.tool, .turn-button, .retry):not([aria-disabled='true']):hover {
      border-color: var(--_control);
      background: var(--_surface);
    }
  }
  @media (pointer: coarse) {
    .tool,
    .turn-button,
    .retry,
    .close {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;

const plot = css`
  .plot {
    position: relative;
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    user-select: none;
    -webkit-user-select: none;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .plot.zoomed {
    cursor: grab;
  }
  .plot.dragging,
  .plot.dragging * {
    cursor: grabbing;
  }
  .drawing {
    display: block;
    width: 100%;
    overflow: hidden;
  }
  .axis-line {
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  .axis g,
  .tick-sample {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
  }
  .axis .domain {
    display: none;
  }
  .axis text,
  .era-title {
    fill: var(--_muted);
  }
  .units line {
    stroke: var(--_axis);
  }
  .periods line {
    stroke: var(--_rule);
  }
  .axis .periods text,
  .tick-sample.period {
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .axis .periods text {
    fill: var(--_ink);
  }
  .era {
    stroke: var(--_doubt);
    stroke-width: 3;
    stroke-linecap: round;
    opacity: 0.75;
  }
  .era-title {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    text-anchor: start;
  }
  .pole {
    stroke: var(--_pole);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .pole.selected {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .arc {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
    opacity: 0.8;
  }
`;

const marks = css`
  .mark {
    cursor: pointer;
  }
  .mark .shape {
    stroke: var(--_tone);
    stroke-width: 2;
  }
  .mark.dot .shape {
    fill: var(--_tone);
    stroke: none;
  }
  .mark.capsule .shape {
    fill: var(--_tone-tint);
  }
  .mark.bar .shape,
  .mark.bar .core {
    fill: var(--_tone);
    stroke: none;
  }
  .mark.bar .tinted {
    fill: var(--_tone-tint);
    stroke: var(--_tone);
    stroke-width: 1;
  }
  .mark.dashed .shape {
    stroke: var(--_tone);
    stroke-width: 2;
    stroke-dasharray: 4 3;
    fill: var(--_tone-tint);
  }
  .mark .shape.outline {
    fill: none;
  }
  .mark .arrow {
    fill: var(--_tone);
  }
  .mark .unknown {
    fill: var(--_tone);
    font-family: var(--_ui-font);
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .fade-in {
    stop-color: var(--_tone);
    stop-opacity: 0.7;
  }
  .fade-out {
    stop-color: var(--_tone);
    stop-opacity: 0;
  }
  .mark.selected .shape {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .tone-doubt.mark.selected .shape,
  .tone-false.mark.selected .shape {
    stroke: var(--_tone);
  }
`;

const flags = css`
  .flags li {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .flag {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 1px;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 3px 4px 5px 8px;
    text-align: start;
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .flag.hangs-left {
    align-items: flex-end;
    text-align: end;
    padding-inline: 4px 8px;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .flag-date {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.35;
    color: var(--_muted);
  }
  .flag-title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    max-inline-size: var(--story-flag-width, 11.5rem);
    overflow: hidden;
    font-family: var(--_font);
    font-size: 0.9375rem;
    line-height: 1.28;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .badge {
    margin-block-start: 4px;
    padding: 1px 6px 2px;
    border-radius: 0.75em;
    font-family: var(--_ui-font);
    font-size: 0.6875rem;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_tone);
    background: var(--_tone-tint);
  }
  .flag.selected {
    background: var(--_surface);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .flag.selected.hangs-left {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .flag.selected .flag-title {
    font-weight: 700;
  }
  .flag:focus-visible {
    outline-offset: 0;
  }
  .flag.bare {
    position: relative;
    block-size: 100%;
    padding: 0;
    border-radius: 50%;
  }
  .flag.bare > * {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ruler .flag {
    inline-size: max-content;
    max-inline-size: var(--flag-limit);
    white-space: normal;
  }
  @media (hover: hover) {
    .flag:hover .flag-title {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 2px;
    }
  }
`;

const details = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 2rem;
    position: relative;
    margin-block-start: 0.75rem;
    padding: 1.25rem 1.5rem;
    background: var(--_surface);
    border-radius: 10px;
    line-height: 1.5;
  }
  .details-date,
  .aside,
  .turn {
    font-family: var(--_ui-font);
  }
  .details-date {
    margin: 0 2.5rem 0.15rem 0;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_muted);
  }
  .details-title {
    margin-block-end: 0.4rem;
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.25;
  }
  .story {
    max-inline-size: 44rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .story p {
    margin-block: 0 0.6rem;
  }
  .aside {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .aside p,
  .aside li {
    margin: 0 0 0.35rem;
  }
  .aside .label {
    margin-block: 0.75rem 0.15rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_muted);
  }
  .aside > .label:first-child,
  .sources:first-child > .label {
    margin-block-start: 0;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    text-align: start;
  }
  .link {
    display: inline;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    font-size: 0.8125rem;
  }
  .turn-button {
    background: color-mix(in srgb, var(--_surface) 30%, Canvas);
    font-size: 0.8125rem;
  }
  .turn-button.previous::before,
  .turn-button.next::after {
    content: '←';
    margin-inline-end: 0.35em;
  }
  .turn-button.next::after {
    content: '→';
    margin-inline: 0.35em 0;
  }
  .turn-button:dir(rtl)::before,
  .turn-button:dir(rtl)::after {
    display: inline-block;
    scale: -1 1;
  }
  .turn-label:empty + ::after,
  .turn-label:empty {
    display: none;
  }
  .position {
    color: var(--_muted);
    margin-inline-start: 0.25rem;
  }
  .close {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    display: grid;
    place-items: center;
    min-inline-size: 2rem;
    min-block-size: 2rem;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .close path {
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  slot::slotted(*) {
    margin-block: 0 0.75rem !important;
  }
  @container story (inline-size > 44rem) {
    .details:has(.aside) {
      grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);
    }
  }
  .frame {
    container: story / inline-size;
  }
`;

const states = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 6rem;
    margin: 0;
    font-family: var(--_ui-font);
    color: var(--_muted);
  }
  .notice.error {
    color: var(--_ink);
  }
  .undated,
  .problems {
    margin-block-start: 0.5rem;
    font-family: var(--_ui-font);
    font-size: 0.8125rem;
  }
  summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .undated li {
    padding-block: 0.2rem;
  }
  .problems {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_doubt);
    border-radius: var(--_radius);
  }
  .problems li {
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }
  .problems code {
    font-size: 0.95em;
    color: var(--_doubt);
  }
  .hint {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline: 0;
    margin: auto;
    inline-size: fit-content;
    padding: 0.35rem 0.8rem;
    border-radius: 999px;
    font-family: var(--_ui-font);
    font-size: 0.8125rem;
    color: var(--_surface);
    background: var(--_ink);
    pointer-events: none;
  }
`;

export const styles = [tokens, general, header, plot, marks, flags, details, states];
