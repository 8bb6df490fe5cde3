import { css } from 'lit';

/**
 * The search field and the filters, and what stands back behind what is found. Texts that stand back keep a contrast of
 * 4.5:1 on a page of the browser's own colours; their marks, which say nothing that these do not, are faint.
 */
export const findStyles = css`
  .find,
  .search,
  .find .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .find {
    flex: 1 1 100%;
    min-inline-size: 0;
    font-family: var(--_ui-font);
    font-size: 0.875rem;
  }
  .search {
    flex: 1 1 18rem;
    flex-wrap: nowrap;
    min-inline-size: 0;
    max-inline-size: 32rem;
  }
  .search input {
    flex: 1 1 8rem;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0 0.6rem;
    border: 1px solid var(--_axis);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: none;
    appearance: auto;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .found,
  .value .count,
  .value.none {
    color: var(--_muted);
  }
  .found {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .facet::after {
    margin-inline-start: 0.4em;
    content: '▾';
    content: '▾' / '';
  }
  .facet[aria-expanded='true'] {
    border-color: var(--_axis);
    background: var(--_surface);
  }
  /* Below the row, whichever button it belongs to. */
  .values {
    order: 1;
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
    gap: 0 1rem;
    padding: 0.4rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .value {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding-block: 0.3rem;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .value input {
    flex: none;
    margin: 0;
    inline-size: 1rem;
    block-size: 1rem;
    accent-color: var(--_accent);
    translate: 0 0.15rem;
  }
  .values .tool {
    justify-self: start;
  }
  .find .chosen {
    order: 2;
    flex: 1 1 100%;
  }
  .chip {
    border-color: var(--_accent);
    border-radius: 1rem;
    overflow-wrap: anywhere;
  }
  .cross {
    margin-inline-start: 0.5em;
  }
  @media (pointer: coarse) {
    .search input,
    .value {
      min-block-size: 44px;
    }
    .value {
      align-items: center;
    }
    .value input {
      translate: none;
    }
    .chip {
      border-radius: 22px;
    }
  }

  .dimmed {
    --_dim: color-mix(in srgb, var(--_muted) 86%, transparent);
  }
  .flag.dimmed:not(:hover, :focus-visible),
  .entry.dimmed .flag:not(:hover, :focus-visible) {
    color: var(--_dim);
    & .flag-date,
    & .flag-title,
    & .badge {
      font-weight: 400;
      color: inherit;
    }
    & .badge {
      background: none;
    }
  }
  .cluster.dimmed {
    border-color: var(--_rule);
    font-weight: 400;
    color: var(--_muted);
  }
  .pole.dimmed,
  .mark.dimmed,
  .leader.dimmed,
  .rail .dimmed::before {
    opacity: 0.3;
  }
  .bars.rest {
    opacity: 0.3;
  }
  @media (forced-colors: active) {
    .dimmed {
      --_dim: GrayText;
      --_tone: GrayText;
      --_fill: Canvas;
    }
    .pole.dimmed,
    .leader.dimmed {
      stroke: GrayText;
    }
    .cluster.dimmed {
      border-color: GrayText;
    }
    .pole.dimmed,
    .mark.dimmed,
    .leader.dimmed,
    .rail .dimmed::before {
      opacity: 1;
    }
    .chip {
      border-style: double;
      border-width: 3px;
    }
  }
`;
