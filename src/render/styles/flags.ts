import { css } from 'lit';

/** The labels of events. With the code that lays them out, not in every page's first file. */
export const flagStyles = css`
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
    background: color-mix(in srgb, var(--_tone) 8%, transparent);
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
    .flag:hover .flag-title {
      text-decoration: underline 1px;
      text-underline-offset: 2px;
    }
  }
`;
