import { css } from 'lit';

/** The axis that runs down with the page: its labels, and the details that open in place. */
export const columnStyles = css`
  .plot.column {
    margin-block-start: 0.75rem;
    touch-action: auto;
    user-select: text;
    -webkit-user-select: text;
    cursor: auto;
  }
  .column .drawing {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: auto;
    overflow: visible;
  }
  .column .drawing .unit,
  .column .drawing .period {
    dominant-baseline: central;
    text-anchor: end;
  }
  .column .drawing .unit {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
  }
  .column .drawing .period {
    font-family: var(--_ui-font);
    font-size: var(--_small);
    font-weight: 700;
    fill: var(--_ink);
  }
  .column .tick {
    stroke: var(--_pole);
  }
  .leader {
    fill: none;
    stroke: var(--_pole);
  }
  .leader.selected {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  /* A turned sign is turned back. */
  .column .unknown {
    transform: matrix(0, 1, 1, 0, 0, 0);
    transform-box: fill-box;
    transform-origin: center;
  }
  .column .mirrored .unknown {
    transform: matrix(0, -1, 1, 0, 0, 0);
  }
  .column .flags {
    display: flow-root;
  }
  .column .flags li {
    position: static;
    inset: auto;
  }
  .column .new {
    inset-inline: -3px auto;
  }
  .column .entry {
    inline-size: var(--label-width);
    padding-inline-start: 3px;
    white-space: normal;
  }
  .column .flags .entry {
    position: relative;
  }
  .column .flag {
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 24px;
    padding: 3px 4px 5px 7px;
    padding-inline: 7px 4px;
    border-radius: var(--_radius);
    direction: inherit;
    text-align: start;
  }
  .column .flag > * {
    max-inline-size: 100%;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .column .flag-title {
    display: block;
    overflow: visible;
    text-wrap: wrap;
  }
  .column .open {
    margin-inline-start: 0;
    padding-inline-start: 0;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 10px;
    background: var(--_surface);
  }
  .column .flag.selected {
    padding-inline-end: 2.75rem;
    background: none;
    box-shadow: none;
  }
  .column .open .details {
    position: static;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0 10px 14px 7px;
    padding-inline: 7px 10px;
    font-size: 0.9375rem;
    background: none;
  }
  .column .open .close {
    inset-block-start: 4px;
    inset-inline-end: 4px;
  }
  /* The label above says these already. */
  .column .details-date {
    display: none;
  }
  /* The author's own element, shown below, has its title. */
  .column .titled .flag-title {
    position: absolute;
    clip-path: inset(50%);
  }
  .column .details-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .column .fold {
    inset: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    min-inline-size: 24px;
  }
  .column .era-title {
    position: absolute;
    overflow: hidden;
    padding-inline-start: 10px;
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    line-height: 1.35;
    color: var(--_doubt);
    white-space: nowrap;
    text-overflow: ellipsis;
    pointer-events: none;
  }
`;
