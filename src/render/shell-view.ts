import { html, nothing, type TemplateResult } from 'lit';
import type { PointerGesture } from '../controllers/pointer-gesture.js';
import type { InteractionController } from '../controllers/interaction-controller.js';
import { ZOOM_KEY, ZOOM_KEYS } from '../controllers/plot-keys.js';
import type { Messages } from '../core/words/messages.js';

export interface ShellState extends HeaderState {
  readonly notice: NoticeState;
  /** What the button “More” shows. */
  readonly tools: unknown;
  /** What stands below the axis. */
  readonly below: readonly unknown[];
  /** What screen readers are told. */
  readonly status: string;
  readonly on: InteractionController;
  readonly gesture: PointerGesture;
}

/** Everything but the plot's own content: the frame that changes with the story, not with every frame of a zoom. */
export function shellView(state: ShellState): TemplateResult {
  const { heading, hasPlot, notice, tools, below, status, messages, on, gesture } = state;
  return html`<div class="width-probe"></div>
    <section
      class="frame"
      aria-labelledby=${heading ? 'heading spoken' : 'spoken'}
      aria-busy=${notice.kind === 'loading'}
      @click=${on.onClick}
      @keydown=${on.onKeydown}
      @focusin=${gesture.onNear}
    >
      <div class="type-probe" aria-hidden="true">
        <span class="tick-sample unit">0</span><span class="tick-sample period">0</span><span>0</span>
      </div>
      ${headerView(state)}
      <div id="tools" class="tools" role="group" aria-label=${messages.more} ?hidden=${tools === nothing}>${tools}</div>
      ${noticeView(notice, messages)}
      <div
        part="plot"
        class="plot"
        ?hidden=${!hasPlot}
        data-gestures=${gesture.mode()}
        @pointerdown=${gesture.onDown}
        @pointermove=${gesture.onMove}
        @pointerup=${gesture.onUp}
        @pointercancel=${gesture.onUp}
        @lostpointercapture=${gesture.onUp}
        @pointerenter=${gesture.onNear}
        @wheel=${gesture.onWheel}
        @click=${gesture.onClick}
        @keydown=${gesture.onKey}
        @dblclick=${gesture.onDoubleClick}
        @focusin=${on.onFocusIn}
        @focusout=${on.onFocusOut}
        @pointerover=${on.onPointerOver}
        @pointerleave=${on.onPointerLeave}
      ></div>
      <div part="overview" class="overview"></div>
      <p class="hint" aria-hidden="true">${messages.zoomHint(ZOOM_KEY)}</p>
      ${below}
      <p part="status" role="status" class="heard">${status}</p>
      <div class="ruler" aria-hidden="true"></div>
    </section>`;
}

export interface HeaderState {
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly summary: { readonly seen: string; readonly spoken: string };
  readonly hasPlot: boolean;
  readonly zoom: ZoomState | undefined;
  /** Whether the button “More” has opened; undefined where there is nothing to open. */
  readonly isMore: boolean | undefined;
  readonly messages: Messages;
}

export interface ZoomState {
  readonly isZoomed: boolean;
  readonly canZoom: boolean;
}

/**
 * Heading, one-line summary and the buttons of zoom. The buttons carry `data-action`. Of what a page sets as heading and
 * summary, text is made: some objects Lit would take for a template.
 */
function headerView({ heading, headingLevel, summary, zoom, isMore, messages }: HeaderState): TemplateResult {
  return html`<div part="header" class="header">
    ${
      heading
        ? html`<div id="heading" class="heading" role="heading" aria-level=${headingLevel}>
            <bdi>${String(heading)}</bdi>
          </div>`
        : nothing
    }
    <span class="summary" aria-hidden="true" dir="auto">${String(summary.seen)}</span>
    <span id="spoken" class="heard">${String(summary.spoken)}</span>
    ${zoom || isMore !== undefined ? toolbarView(zoom, isMore, messages) : nothing}
  </div>`;
}

/** Few fonts have the sign: drawn, it looks the same everywhere, and no browser has to search for another font. */
const DOTS = html`<svg class="dots" aria-hidden="true" width="14" height="4">
  <path d="M2,2h.01M7,2h.01M12,2h.01"></path>
</svg>`;

function toolbarView(zoom: ZoomState | undefined, isMore: boolean | undefined, messages: Messages): TemplateResult {
  const tool = (action: string, sign: string, name: string, key: string, isDisabled: boolean) =>
    html`<button
      type="button"
      class="tool"
      data-action=${action}
      aria-label=${name}
      aria-keyshortcuts=${key}
      aria-disabled=${isDisabled ? 'true' : nothing}
    >
      ${sign}
    </button>`;
  return html`<div part="toolbar" class="toolbar" role="toolbar" aria-label=${zoom ? messages.toolbar : messages.more}>
    ${
      zoom
        ? html`${tool('zoom-out', '−', messages.zoomOut, ZOOM_KEYS.out, !zoom.isZoomed)}
          ${tool('zoom-in', '+', messages.zoomIn, ZOOM_KEYS.in, !zoom.canZoom)}
          ${tool('fit', messages.fitShort, messages.fit, ZOOM_KEYS.fit, !zoom.isZoomed)}`
        : nothing
    }
    ${
      isMore === undefined
        ? nothing
        : html`<button
            type="button"
            class="tool"
            data-action="more-tools"
            aria-label=${messages.more}
            aria-expanded=${isMore}
            aria-controls="tools"
          >
            ${DOTS}
          </button>`
    }
  </div>`;
}

/** What stands where a drawing can't: loading, failed with a way to try again, empty. */
function noticeView(state: NoticeState, messages: Messages): TemplateResult | typeof nothing {
  switch (state.kind) {
    case 'loading':
      return html`<p class="notice">
        ${messages.loading}${state.share === undefined ? nothing : html`<progress value=${state.share} aria-label=${messages.loading}></progress>`}
      </p>`;
    case 'error':
      return html`<div class="notice error">
        <span>${messages.failed} ${state.detail}</span>
        <button type="button" class="tool" data-action="retry">${messages.retry}</button>
      </div>`;
    case 'empty':
      return html`<p class="notice">${messages.empty}</p>`;
    default:
      return nothing;
  }
}

export interface NoticeState {
  readonly kind: 'loading' | 'error' | 'empty' | 'none';
  readonly detail?: string;
  /** Of a long reading: how much is done, from 0 to 1. */
  readonly share?: number;
}
