import { css } from 'lit';

/** The slider of what was known when. */
export const asOfStyles = css`
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    flex: 1 1 24rem;
  }
  .as-of-label {
    font-weight: 600;
  }
  .as-of-count {
    color: var(--_muted);
  }
  .as-of-track {
    --thumb: 1.25rem;
    position: relative;
    flex: 1 1 16rem;
    block-size: 1.75rem;
  }
  .as-of-track input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  .as-of-track::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline: 0;
    block-size: 2px;
    border-radius: 1px;
    background: var(--_axis);
  }
  .as-of-mark {
    position: absolute;
    inset-block-start: calc(50% - 0.4rem);
    inset-inline-start: calc(var(--at) * (100% - var(--thumb)) + var(--thumb) / 2 - 1px);
    inline-size: 2px;
    block-size: 0.8rem;
    background: var(--_axis);
  }
  .as-of-mark.known {
    background: var(--_accent);
  }
  .as-of-track input::-webkit-slider-runnable-track {
    background: none;
  }
  .as-of-track input::-moz-range-track {
    background: none;
  }
  .as-of-track input::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: Canvas;
  }
  .as-of-track input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: Canvas;
  }
  .until {
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  @media (pointer: coarse) {
    .as-of-track {
      block-size: 2.75rem;
    }
  }
`;
