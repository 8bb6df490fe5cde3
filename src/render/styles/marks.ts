import { css } from 'lit';

/** What is drawn on the axis for a date, and the arcs of relations. With the code that draws them, not in every page's first file. */
export const markStyles = css`
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
`;
