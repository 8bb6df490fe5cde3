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
  /* Each in its own direction, but all on one side. */
  .sources li,
  figcaption,
  .in-place {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .sources li + li {
    margin-block-start: 0.6rem;
  }
  :is(.sources, .rich) blockquote {
    margin: 0.25rem 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 2px solid var(--_rule);
    text-align: start;
  }
  :is(.sources, .rich) blockquote > :last-child {
    margin-block-end: 0 !important;
  }
  .rich > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .rich > :is(ul, ol, blockquote, pre) {
    margin-block: 0 0.6rem;
  }
  .rich :is(ul, ol) {
    padding-inline-start: 1.5rem;
    list-style: revert;
  }
  .rich li > p {
    margin: 0 !important;
  }
  .rich pre {
    white-space: pre-wrap;
  }
  .rich :is(pre, code) {
    font-size: 0.9em;
  }
  .rich mark {
    background: var(--_tint);
    color: inherit;
  }
  .media {
    margin: 0 0 0.9rem;
  }
  .media > * {
    display: block;
    max-inline-size: 100%;
  }
  img,
  video {
    --_tallest: 24rem;
    --ratio: 99;
    block-size: auto;
    max-block-size: var(--_tallest);
    object-fit: contain;
    object-position: 0 0;
    border-radius: var(--_radius);
  }
  /* As wide as it may be without growing too tall, so that its place is known before it has come. */
  .media > :is(img, video) {
    max-inline-size: min(100%, var(--_tallest) * var(--ratio));
  }
  video {
    --ratio: 16 / 9;
    inline-size: 100%;
    aspect-ratio: var(--ratio);
  }
  audio {
    inline-size: 24rem;
  }
  .in-place {
    display: none !important;
  }
  [hidden] + .in-place {
    display: block !important;
  }
  figcaption,
  .in-place,
  .card {
    font-family: var(--_ui-font);
    font-size: var(--_small);
  }
  figcaption {
    margin-block-start: 0.3rem;
  }
  .in-place,
  .credit,
  .card-title + .host {
    color: var(--_muted);
  }
  .in-place {
    font-style: italic;
  }
  .card {
    inline-size: fit-content;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .card > * {
    display: block;
  }
  .card-title {
    font-weight: 600;
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
  @media (pointer: coarse) {
    .close {
      inset-block-start: 0.25rem;
      inset-inline-end: 0.25rem;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .close path {
    stroke: var(--_muted);
    stroke-width: 1.75;
  }
`;
