import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Grip } from '../core/axis/slide-window.js';
import type { Bar, OverviewScene, Side } from '../core/scene/build-overview.js';
import type { Messages } from '../core/words/messages.js';
import { cssProperties } from './css-properties.js';

export interface OverviewState {
  readonly scene: OverviewScene;
  readonly messages: Messages;
  /** The window, its start and its end, in words. */
  readonly words: Readonly<Record<Grip, string>>;
  readonly on: OverviewHandlers;
}

/** What listens to the strip. */
export interface OverviewHandlers {
  readonly onDown: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  /** For pointerup, pointercancel and lostpointercapture. */
  readonly onUp: (event: PointerEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** From the bars to the foot of the strip, where the frame's own line is. */
const FOOT = 2;
/** Height of what is seen of a handle. */
const HANDLE = 14;

/** A strip with a bar for each bin, and the window as a frame with two handles: three sliders, drawn from a scene alone. */
export function overviewView({ scene, messages, words, on }: OverviewState): TemplateResult {
  const { width, height, bars, found, gaps, brush } = scene;
  const { left, right, from, to, handles } = brush;
  const path = pathOf(found ?? bars, height);
  const slider = (grip: Grip, name: string, share: number, place: Side) =>
    html`<div
      class="grip ${grip}"
      role="slider"
      tabindex="0"
      data-grip=${grip}
      aria-label=${name}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${Math.round(share * 1000)}
      aria-valuetext=${words[grip]}
      ${cssProperties({ translate: `${place.left}px`, width: `${place.right - place.left}px` })}
    ></div>`;
  return html`<div
    class="strip"
    role="group"
    aria-label=${messages.overview}
    ${cssProperties({ height: `${height}px` })}
    @pointerdown=${on.onDown}
    @pointermove=${on.onMove}
    @pointerup=${on.onUp}
    @pointercancel=${on.onUp}
    @lostpointercapture=${on.onUp}
    @dblclick=${on.onDoubleClick}
    @keydown=${on.onKeydown}
  >
    ${slider('window', messages.overviewWindow, (from + to) / 2, brush)}
    <svg aria-hidden="true" width=${width} height=${height}>
      ${found ? svg`<path class="bars rest" d=${pathOf(bars, height)}></path>` : nothing}
      <path class="bars" d=${path}></path>
      <path class="gaps" d=${gaps.map((gap) => gapPath(gap, height)).join('')}></path>
      <svg x=${left} width=${right - left} height=${height} viewBox="${left} 0 ${right - left} ${height}">
        <path class="bars in-view" d=${path}></path>
      </svg>
      <path class="handles" d="${handlePath(handles.from.grip, height)}${handlePath(handles.to.grip, height)}"></path>
    </svg>
    ${slider('from', messages.overviewFrom, from, handles.from)} ${slider('to', messages.overviewTo, to, handles.to)}
  </div>`;
}

/** Of each bin; the bars stay as they are while the window moves. */
function pathOf(bars: readonly Bar[], height: number): string {
  const path = paths.get(bars) ?? bars.map((bar) => barPath(bar, height)).join('');
  paths.set(bars, path);
  return path;
}

const paths = new WeakMap<readonly Bar[], string>();

function barPath({ left, right, height }: Bar, bottom: number): string {
  return `M${left},${bottom - FOOT}v${-height}H${right}v${height}z`;
}

/** A zigzag, as on the axis. */
function gapPath({ left, right }: Side, height: number): string {
  return `M${(left + right) / 2 - 8},${height / 2}l2,-4 4,8 4,-8 4,8 2,-4`;
}

/** Its outline makes it a little larger, and round. */
function handlePath({ left, right }: Side, height: number): string {
  return `M${left + 1},${height / 2 - HANDLE / 2}v${HANDLE}H${right - 1}v${-HANDLE}z`;
}
