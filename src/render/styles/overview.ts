import { css } from 'lit';

/**
 * The strip that shows where in the whole story the window stands. Its bars are lighter than the marks on the axis, which
 * they are not.
 */
export const overviewStyles = css`
  .strip {
    position: relative;
    margin-block-start: 10px;
    border-radius: var(--_radius);
    outline: 1px solid var(--_rule);
    outline-offset: -1px;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip svg {
    position: relative;
    display: block;
    pointer-events: none;
  }
  .bars {
    fill: color-mix(in srgb, var(--_ink) 48%, transparent);
  }
  .bars.in-view {
    fill: color-mix(in srgb, var(--_accent) 78%, var(--_tint));
  }
  .gaps {
    fill: none;
    stroke: var(--_axis);
  }
  .handles {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .grip {
    position: absolute;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    block-size: 100%;
    border-radius: var(--_radius);
    cursor: ew-resize;
  }
  .grip.window {
    border: 2px solid var(--_accent);
    background: color-mix(in srgb, var(--_tint) 45%, transparent);
    cursor: grab;
  }
  .grip.window:active {
    cursor: grabbing;
  }
  @media (pointer: coarse) {
    .grip:not(.window)::before {
      content: '';
      position: absolute;
      inset: -4px -10px;
    }
  }
  @media (forced-colors: active) {
    .strip {
      --_accent: Highlight;
    }
  }
`;
