import { css } from 'lit';

/** What stories with many events have besides: flags of one line, clusters, and the canvas that their marks are painted on. */
export const crowdStyles = css`
  .canvas {
    position: absolute;
    inset: 0 auto auto 0;
    /* The canvas carries its colours where its painter reads them; a change of theme ends this transition. */
    color: var(--_accent);
    border: 0 none;
    border-color: var(--_doubt) var(--_false) var(--_tint) color-mix(in srgb, var(--_doubt) 11%, transparent);
    text-decoration-color: color-mix(in srgb, var(--_false) 12%, transparent);
    outline: 0 none var(--_pole);
    font-family: var(--_ui-font);
    font-size: var(--_small);
    forced-color-adjust: none;
    transition:
      color 1ms,
      outline-color 1ms;
  }
  .canvas[data-id] {
    cursor: pointer;
  }
  .flag.line {
    flex-direction: row;
    align-items: baseline;
    gap: 6px;
    padding: 2px 4px 2px 7px;
    white-space: nowrap;
  }
  .line.hangs-left {
    flex-direction: row;
    justify-content: flex-end;
    padding: 2px 7px 2px 4px;
  }
  .line .flag-date {
    font-weight: 400;
  }
  .line .flag-title {
    display: block;
    min-inline-size: 0;
    max-inline-size: 20rem;
    overflow: hidden;
    text-overflow: ellipsis;
    text-wrap: nowrap;
    font-size: 0.875rem;
  }
  .weighty .flag-title,
  .tick-sample.weighty {
    font-weight: 700;
  }
  .line .badge {
    margin: 0;
  }
  .cluster {
    inline-size: 100%;
    block-size: 100%;
    border: 2px solid var(--_accent);
    border-radius: 1em;
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-weight: 700;
    line-height: 1;
    color: var(--_accent);
    background: var(--_surface);
  }
  /* A finger is less exact than the place that a cluster has. */
  @media (pointer: coarse) {
    .flag.line {
      min-block-size: 44px;
      align-items: center;
    }
    .cluster {
      position: relative;
    }
    .cluster::before {
      content: '';
      position: absolute;
      inset: -12px 0;
    }
  }
  @media (hover: hover) {
    .cluster:hover {
      background: var(--_tint);
    }
  }
`;
