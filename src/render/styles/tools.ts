import { css } from 'lit';

/** What the button “More” shows, between header and axis. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_rule);
    font-family: var(--_ui-font);
    font-size: 0.875rem;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .ways {
    display: flex;
  }
  .save > summary {
    display: inline-flex;
    align-items: center;
    list-style: none;
  }
  .save > summary::-webkit-details-marker {
    display: none;
  }
  .save > summary::after {
    margin-inline-start: 0.5em;
    content: '▾';
  }
  .formats {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 0.5rem;
  }
  .ways .tool {
    border-radius: 0;
  }
  .ways .tool:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .ways .tool:last-child {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .ways [aria-pressed='true'] {
    z-index: 1;
    border-color: var(--_accent);
    box-shadow: inset 0 -2px 0 var(--_accent);
    font-weight: 600;
  }
`;
