import { css } from 'lit';

/** The axis, its eras, folds and poles. */
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
  @media (pointer: coarse) {
    .fold {
      box-sizing: content-box;
      margin-block: -10px;
      padding-block: 10px;
    }
  }
  .fold[aria-expanded='true']::before {
    content: '› ';
  }
  .fold[aria-expanded='true']::after {
    content: ' ‹';
  }
  @media (hover: hover) {
    .fold:hover {
      text-decoration: underline 1px;
      text-underline-offset: 2px;
    }
  }
`;
