import { css } from 'lit';

/** Many events by periods, along a plain rail. */
export const periodStyles = css`
  .column .rail {
    --label-width: auto;
    position: relative;
    padding-inline-start: 30px;
  }
  .rail::before,
  .rail .entry::before {
    content: '';
    position: absolute;
  }
  .rail::before {
    inset-block: 0;
    inset-inline-start: 5px;
    border-inline-start: 1.5px solid var(--_axis);
  }
  .rail .entry {
    margin-block-start: 10px;
  }
  .rail .entry::before {
    inset-block-start: calc(0.50625rem - 3px);
    inset-inline-start: -30px;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_tone);
    border-radius: 6px;
    background: var(--_tone);
  }
  .rail .at-capsule::before {
    background: var(--_fill);
  }
  .rail .at-bar::before,
  .rail .at-set::before {
    border-radius: 2px;
  }
  .rail .uncertain::before {
    border-style: dotted;
    background: var(--_fill);
  }
  .rail .open::before {
    inset-inline-start: -33px;
  }
  .chapter-title {
    padding: 26px 0 4px 10px;
    padding-inline: 10px 0;
    font-family: var(--_ui-font);
    font-size: 0.9375rem;
    font-weight: 700;
  }
  .chapter-title:first-child {
    padding-block-start: 0;
  }
  .chapter-count {
    margin-inline-start: 0.4em;
    font-size: var(--_small);
    font-weight: 400;
    color: var(--_muted);
  }
  .more {
    margin: 12px 10px 4px;
    font-family: var(--_ui-font);
    font-size: var(--_small);
  }
  @media (forced-colors: active) {
    .rail .entry::before {
      forced-color-adjust: none;
    }
  }
`;
