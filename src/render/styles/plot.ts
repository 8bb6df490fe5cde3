import { css } from 'lit';

/** The axis, its marks, poles and arcs, and the flags. */
export const plot = css`
  .plot {
    position: relative;
    overflow: clip;
    overflow-clip-margin: 4px;
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    user-select: none;
    -webkit-user-select: none;
  }
  .zoomed {
    cursor: grab;
  }
  [data-gestures='greedy'] {
    touch-action: none;
  }
  [data-gestures='none'] {
    touch-action: auto;
    cursor: auto;
  }
  .dragging * {
    cursor: grabbing;
  }
  .drawing {
    display: block;
    inline-size: 100%;
  }
  .axis g,
  .tick-sample,
  .era-title,
  .unknown {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
  }
  .axis .periods,
  .tick-sample.period,
  .unknown {
    font-size: var(--_small);
    font-weight: 700;
  }
  .drawing text {
    fill: var(--_muted);
    text-anchor: start;
  }
  .units text,
  .unknown {
    text-anchor: middle !important;
  }
  .axis .periods text {
    fill: var(--_ink);
  }
  line {
    stroke: var(--_pole);
  }
  .axis-line,
  .units line {
    stroke: var(--_axis);
  }
  .axis-line {
    fill: none;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .periods line {
    stroke: var(--_rule);
  }
  .era {
    stroke: color-mix(in srgb, var(--_doubt) 75%, transparent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .pole {
    shape-rendering: crispEdges;
  }
  .pole.selected {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .arc-label {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    fill: var(--_tone) !important;
    text-anchor: middle !important;
  }
  .arc {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5;
    opacity: 0.8;
  }
  .mark {
    cursor: pointer;
    fill: var(--_tone);
    stroke: none;
    stroke-width: 2;
  }
  .capsule .shape,
  .dashed .shape,
  .shape.tinted,
  .selected .shape {
    stroke: var(--_tone);
  }
  .capsule .shape,
  .dashed .shape,
  .shape.tinted {
    fill: var(--_fill);
  }
  .shape.tinted {
    stroke-width: 1;
  }
  .dashed .shape {
    stroke-dasharray: 4 3;
  }
  .selected .shape {
    stroke-width: 3;
  }
  .faded.dashed .shape {
    fill: none;
  }
  /* "Sometime about then" is softer than "all of about then". */
  .capsule .fade,
  .dot .fade {
    fill-opacity: 0.65;
  }
  .dashed .fade {
    fill-opacity: 0.5;
  }
  .set .fade {
    fill-opacity: 0.3;
  }
  .set .member {
    fill: none;
    stroke: var(--_tone);
  }
  .set .filled {
    fill: var(--_tone);
  }
  .set.dashed .member {
    stroke-dasharray: 2 2;
  }
  .joint {
    fill: none;
    stroke: var(--_tone);
  }
  .drawing .unknown {
    fill: var(--_tone);
  }
  stop {
    stop-color: var(--_tone);
  }
  .fade-out {
    stop-opacity: 0;
  }

  .flags li,
  .fold {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .fold {
    border-radius: var(--_radius);
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-style: italic;
    color: var(--_muted);
    white-space: nowrap;
  }
  .fold[aria-expanded='true']::before {
    content: '› ';
  }
  .fold[aria-expanded='true']::after {
    content: ' ‹';
  }
  .flag {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 1px;
    inline-size: 100%;
    padding: 3px 4px 5px 8px;
    border-radius: 0 var(--_radius) var(--_radius) 0;
    /* A flag lies at its pole, whatever the direction of its text. */
    direction: ltr;
    text-align: left;
  }
  .hangs-left {
    align-items: flex-end;
    padding: 3px 8px 5px 4px;
    border-radius: var(--_radius) 0 0 var(--_radius);
    text-align: right;
  }
  .flag-date,
  .badge {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.35;
    color: var(--_muted);
  }
  .flag-sources {
    font-weight: 400;
    white-space: nowrap;
  }
  .flag-title {
    display: -webkit-box;
    max-inline-size: var(--_flag-width);
    overflow: hidden;
    font-size: 0.9375rem;
    line-height: 1.28;
    overflow-wrap: anywhere;
    text-wrap: balance;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  /* Behind text that is aligned to its end, an ellipsis would be cut off itself. */
  .flag .cut {
    text-align: start;
  }
  .badge {
    margin-block-start: 4px;
    padding: 1px 6px 2px;
    border-radius: 0.75em;
    font-size: 0.6875rem;
    font-weight: 700;
    color: var(--_tone);
    background: var(--_fill);
  }
  /* On the pole of what has just come; its word is heard. */
  .new {
    position: absolute;
    inset: 8px auto auto -3px;
    inline-size: 7px;
    block-size: 7px;
    overflow: hidden;
    border: 4px solid var(--_accent);
    border-radius: 50%;
  }
  .hangs-left .new {
    inset: 8px -3px auto auto;
  }
  .flag.selected {
    background: var(--_surface);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .flag.selected.hangs-left {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .flag.selected .flag-title {
    font-weight: 700;
  }
  .flag:focus-visible {
    outline-offset: 0;
  }
  .flag.bare {
    block-size: 100%;
    padding: 0;
    border-radius: 50%;
  }
  .ruler .flag {
    inline-size: max-content;
    max-inline-size: var(--flag-limit);
    white-space: normal;
  }
  @media (hover: hover) {
    .fold:hover,
    .flag:hover .flag-title {
      text-decoration: underline 1px;
      text-underline-offset: 2px;
    }
  }
`;
