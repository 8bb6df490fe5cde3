import { css } from 'lit';

/** The lanes of groups: each has words and a line of its own; its colour says it once more. */
export const laneStyles = css`
  .lane-1 {
    --_lane: light-dark(#0b5a8a, #6cb4e0);
  }
  .lane-2 {
    --_lane: light-dark(#8a4b00, #e3a45a);
  }
  .lane-3 {
    --_lane: light-dark(#1d6b3a, #74c391);
  }
  .lane-4 {
    --_lane: light-dark(#7b3a8c, #cf9be0);
  }
  .lane-5 {
    --_lane: light-dark(#9c2f4d, #f090ab);
  }
  .lane-6 {
    --_lane: light-dark(#4a5a16, #b3c46a);
  }
  .lane-0 {
    --_lane: var(--_muted);
  }
  .lane text {
    font-family: var(--_ui-font);
    font-size: var(--_small);
    font-weight: 700;
    fill: var(--_ink) !important;
  }
  .lane rect {
    fill: var(--_lane);
  }
  .lane line {
    stroke: var(--_axis);
  }
  .tone-plain[class*='lane-'] {
    --_tone: var(--_lane);
    --_fill: color-mix(in srgb, var(--_lane) 16%, transparent);
  }
  @media (forced-colors: active) {
    [class*='lane-'] {
      --_lane: CanvasText;
    }
  }
`;
