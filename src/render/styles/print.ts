import { css } from 'lit';

/** What is printed, in place of what is seen on a screen. */
export const printStyles = css`
  .paper,
  .sheet,
  .samples {
    display: none;
  }
  .picture {
    break-inside: avoid;
  }
  .flag-weighty {
    font-size: 0.9375rem;
    font-weight: 700;
  }
  .picture [class*='flag-'] {
    fill: var(--_ink);
    white-space: pre;
    unicode-bidi: isolate;
  }
  .picture .flag-date {
    fill: var(--_muted);
  }
  .picture .flag-badge,
  .samples .flag-badge {
    font-family: var(--_ui-font);
    font-size: 0.6875rem;
    font-weight: 700;
    fill: var(--_tone);
  }
  .ground {
    fill: var(--_fill);
  }
  .picture .fold-words {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-style: italic;
    text-anchor: middle;
  }
  .gathered rect {
    fill: #fff;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .gathered text {
    font-family: var(--_ui-font);
    font-size: 0.75rem;
    font-weight: 700;
    fill: var(--_accent) !important;
    text-anchor: middle !important;
  }
  @media print {
    /* Paper is white, whatever the page is on a screen. */
    :host {
      --_ink: #16181b !important;
      --_muted: #535962 !important;
      --_rule: #d5d8dd !important;
      --_surface: #f4f5f7 !important;
      color-scheme: light !important;
      background: #fff;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .frame:has(> .paper) > :not(.header, .paper, .width-probe, .type-probe, .ruler),
    .frame:has(> .paper) .toolbar {
      display: none !important;
    }
    .paper {
      display: block;
    }
    .paper .sections {
      max-inline-size: none;
    }
    .rest {
      margin: 0 0 1.25rem;
      font-family: var(--_ui-font);
      font-size: var(--_small);
      color: var(--_muted);
    }
    .paper .entry {
      break-inside: avoid;
    }
    .frame:has(> .paper) > .header,
    .paper .section-title,
    .paper .details-title:not(:last-child),
    .paper .label {
      break-after: avoid;
    }
    .paper .section:not(:first-child) {
      margin-block-start: 1.5rem;
      padding-block-start: 1rem;
    }
    .paper p,
    .paper li {
      orphans: 2;
      widows: 2;
    }
    .paper .link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    .paper a {
      text-decoration: none;
    }
    .paper a[href]::after {
      content: ' (' attr(href) ')';
      color: var(--_muted);
    }
    .paper :is(audio, video) {
      display: none;
    }
  }
  @container story (inline-size <= 560px) {
    .sheet-440 {
      display: block;
    }
  }
  @container story (560px < inline-size <= 830px) {
    .sheet-680 {
      display: block;
    }
  }
  @container story (inline-size > 830px) {
    .sheet-980 {
      display: block;
    }
  }
`;
