import { css } from 'lit';

/** Every event in full: where there is room, its date stands beside it at the start. */
export const listStyles = css`
  .plot.listing {
    overflow: visible;
    touch-action: auto;
    user-select: text;
    -webkit-user-select: text;
    cursor: auto;
  }
  .sections {
    --_beside: 0px;
    max-inline-size: 44rem;
    padding-block-start: 1.25rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  @container story (inline-size > 40rem) {
    .sections {
      --_beside: 11rem;
      max-inline-size: 55rem;
    }
    .sections .entry .details-date {
      float: inline-start;
      inline-size: 9.75rem;
      margin-inline-start: calc(-1 * var(--_beside));
      padding: 0.2em 0 0;
    }
  }
  .section:not(:first-child) {
    margin-block-start: 2.25rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_rule);
  }
  .section-title {
    font-family: var(--_ui-font);
    font-size: 0.9375rem;
    font-weight: 700;
    line-height: 1.25;
  }
  .sections .entry {
    display: flow-root;
    position: relative;
    margin-block-start: 1.6rem;
    padding-inline-start: var(--_beside);
  }
  .sections .entry p,
  .sections .entry figure {
    margin-block: 0 0.6rem;
    margin-inline: 0;
  }
  .sections .story > :last-child,
  .sections .aside > :last-child {
    margin-block-end: 0;
  }
  .sections .entry .details-date {
    padding-inline-end: 0;
    margin-block-end: 0.15rem;
  }
  .sections .entry .label {
    margin-block: 0.6rem 0.1rem;
  }
  /* Each in its own direction, but all on one side. */
  .sections :is(.details-title, .story p) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .sections .aside {
    margin-block-start: 0.6rem;
  }
  /* What is open is marked by an edge of its own, outside the texts. */
  .sections .entry.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_beside) - 0.9rem);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 2px;
  }
  .sections .entry.open .details-title {
    color: var(--_accent);
  }
  .entry-new {
    font-family: var(--_ui-font);
    font-size: var(--_small);
    font-weight: 700;
    color: var(--_accent);
  }
  .sections .more {
    margin-block-start: 1.5rem;
    font-family: var(--_ui-font);
    font-size: var(--_small);
  }
`;
