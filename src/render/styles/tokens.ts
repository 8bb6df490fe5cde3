import { css } from 'lit';

/** Colours, type and measures: every token of the page (`--story-…`) is read here, once. */
export const tokens = css`
  :host {
    --_accent: var(--story-accent, light-dark(#08527f, #7cbfe7));
    --_ink: var(--story-ink, light-dark(#16181b, #eef0f2));
    --_muted: var(--story-muted, light-dark(#4a4f57, #a9b0ba));
    --_rule: var(--story-rule, light-dark(#d5d8dd, #3a3f47));
    --_surface: var(--story-surface, light-dark(#f4f5f7, #1f2328));
    --_tint: var(--story-tint, light-dark(#d3e4f1, #17394f));
    --_doubt: var(--story-doubt, light-dark(#664200, #ebbf6b));
    --_false: var(--story-false, light-dark(#8b191d, #f7abad));
    --_axis: color-mix(in srgb, var(--_ink) 55%, transparent);
    --_pole: color-mix(in srgb, var(--_ink) 32%, transparent);
    --_ui-font: var(--story-ui-font, inherit);
    --_flag-width: var(--story-flag-width, 11.5rem);
    --_small: 0.8125rem;
    --_radius: 6px;
    display: block;
    font-family: var(--story-font, inherit);
    font-size: 1rem;
    line-height: 1.3;
    color: var(--_ink);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .tone-plain {
    --_tone: var(--_accent);
    --_fill: var(--_tint);
  }
  .tone-doubt {
    --_tone: var(--_doubt);
    --_fill: color-mix(in srgb, var(--_doubt) 8%, transparent);
  }
  .tone-false {
    --_tone: var(--_false);
    --_fill: color-mix(in srgb, var(--_false) 8%, transparent);
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_rule: var(--_axis);
      --_axis: var(--_ink);
      --_pole: var(--_ink);
    }
  }
  /* A browser leaves the colours of drawings as they are: these are the reader's own. */
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_surface: Canvas;
      --_tint: Canvas;
      --_doubt: CanvasText;
      --_false: CanvasText;
      --_axis: CanvasText;
      --_pole: CanvasText;
    }
    .tone-doubt,
    .tone-false {
      --_fill: Canvas;
    }
    .selected {
      --_tone: Highlight;
      --_accent: Highlight;
    }
    .flag.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .hint {
      border: 1px solid;
    }
  }
`;
