import { css } from 'lit';

/** The open event. */
export const details = css`
  .details {
    position: relative;
    display: grid;
    gap: 1rem 2rem;
    margin-block-start: 0.75rem;
    padding: 1.25rem 1.5rem;
    border-radius: 10px;
    background: var(--_surface);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  @container story (inline-size > 44rem) {
    .details:has(.aside) {
      grid-template-columns: minmax(0, 1fr) minmax(14rem, 20rem);
    }
  }
  .story {
    max-inline-size: 44rem;
  }
  .details p,
  slot::slotted(*) {
    margin-block: 0 0.6rem !important;
  }
  .details-date,
  .aside,
  .turn {
    font-family: var(--_ui-font);
    font-size: var(--_small);
  }
  .aside {
    font-size: 0.875rem;
  }
  .details-date,
  .label,
  .position,
  .relation-date {
    color: var(--_muted);
  }
  .details-date,
  .label {
    font-size: var(--_small);
    font-weight: 600;
  }
  .details .details-date,
  .details .label {
    margin-block-end: 0.15rem !important;
  }
  .details-date {
    padding-inline-end: 2.5rem;
  }
  .details-title {
    margin-block-end: 0.4rem;
    font-size: 1.25rem;
    font-weight: 700;
    line-height: 1.25;
  }
  a,
  .link {
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .turn .tool::before,
  .next::after {
    content: '←';
    display: inline-block;
  }
  .turn .next::before {
    content: none;
  }
  .next::after {
    content: '→';
  }
  .tool:dir(rtl)::before,
  .tool:dir(rtl)::after {
    scale: -1 1;
  }
  .turn-label:not(:empty) {
    margin-inline: 0.35em 0;
  }
  .next .turn-label:not(:empty) {
    margin-inline: 0 0.35em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    min-inline-size: 2rem;
    min-block-size: 2rem;
    border-radius: var(--_radius);
  }
  .close path {
    stroke: var(--_muted);
    stroke-width: 1.75;
  }
`;
