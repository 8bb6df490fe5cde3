import { css } from 'lit';

/** What surrounds the plot: header, toolbar, notices, lists, and what is only heard or measured. */
export const frame = css`
  * {
    box-sizing: border-box;
  }
  .frame {
    container: story / inline-size;
    position: relative;
  }
  .width-probe {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 14rem;
  }
  .width-probe::after {
    content: '. . . .';
  }
  .header,
  .toolbar,
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    overflow-wrap: anywhere;
  }
  .header {
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
  .summary,
  .toolbar,
  .notice,
  .list,
  .hint {
    font-family: var(--_ui-font);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .toolbar {
    gap: 4px;
    margin-inline-start: auto;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .tool {
    min-inline-size: 2.5rem;
    min-block-size: 2rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    color: var(--_ink);
  }
  .toolbar .tool {
    font-size: 0.9375rem;
  }
  .dots {
    vertical-align: middle;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 2.8;
  }
  .tool[aria-disabled] {
    color: var(--_muted);
    opacity: 0.6;
    cursor: default;
  }
  @media (hover: hover) {
    .tool:not([aria-disabled]):hover {
      border-color: var(--_axis);
      background: var(--_surface);
    }
  }
  @media (pointer: coarse) {
    .tool,
    .close {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .notice {
    min-block-size: 6rem;
  }
  .list,
  .list li {
    margin-block-start: 0.5rem;
    overflow-wrap: anywhere;
  }
  .problems {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_doubt);
    color: var(--_ink);
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hint {
    position: absolute;
    inset: 4.5rem 0 auto;
    z-index: 1;
    inline-size: fit-content;
    margin: auto;
    padding: 0.35rem 0.8rem;
    border-radius: var(--_radius);
    color: var(--_surface);
    background: var(--_ink);
    visibility: hidden;
    pointer-events: none;
  }
  .hinting ~ .hint {
    animation: hint 1.8s;
  }
  @keyframes hint {
    from,
    to {
      visibility: visible;
    }
  }
  .type-probe,
  .ruler,
  .heard,
  .bare > * {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Another direction is another size, so that it is noticed. */
  .type-probe:dir(rtl)::after {
    display: inline-block;
    inline-size: 1px;
    content: '';
  }
  .type-probe {
    inline-size: auto;
    block-size: auto;
    visibility: hidden;
  }
`;
