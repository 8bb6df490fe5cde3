import { ARROW_LENGTH, MARK_SIZE } from '../core/scene/build-marks.js';
import type { Lane, Mark, MarkEnd, Pole, Scene, Tone } from '../core/scene/scene.js';

const HALF = MARK_SIZE / 2;
/** As in the drawing of few marks: corners of what is no dot, half the core in a dashed outline, half of a long day. */
const CORNER = 2;
const HALF_CORE = 2.5;
const HALF_DAY = 3.5;
/** How much of a lane's colour fills its outlines. */
const LANE_TINT = 0.16;
/** A fade is drawn in so many steps. */
const FADE_STEPS = 8;
/** Of what does not match a search, as in its style sheet. */
const DIMMED = 0.3;

/** A colour of each kind, as CSS has it. */
export interface Colours {
  readonly tones: Readonly<Record<Tone, string>>;
  readonly fills: Readonly<Record<Tone, string>>;
  readonly pole: string;
  /** Of groups, in their order. */
  readonly lanes: readonly string[];
  /** Of the signs of unknown ends. */
  readonly font: string;
  /** Of what does not match a search, where the reader's own colours count; else it is fainter. */
  readonly dimmed: string | undefined;
}

/** The colours and the font, from the computed style of the canvas itself (see the crowd's style sheet) and of the signs of groups. */
export function coloursOf(canvas: Element): Colours {
  const lanes: string[] = [];
  for (const sign of canvas.parentElement?.querySelectorAll<SVGElement>('.lane rect') ?? []) {
    lanes[Number(/\d+/.exec(sign.parentElement?.getAttribute('class') ?? '')?.[0])] = getComputedStyle(sign).fill;
  }
  const style = getComputedStyle(canvas);
  return {
    tones: { plain: style.color, doubt: style.borderTopColor, false: style.borderRightColor },
    fills: { plain: style.borderBottomColor, doubt: style.borderLeftColor, false: style.textDecorationColor },
    pole: style.outlineColor,
    lanes,
    font: `700 ${style.fontSize} ${style.fontFamily}`,
    dimmed: matchMedia('(forced-colors: active)').matches ? 'GrayText' : undefined,
  };
}

/** Paints poles and marks of a scene with very many events, each as if it were a drawing of its own. */
export function paintCanvas(canvas: HTMLCanvasElement, scene: Scene, colours: Colours): void {
  const ratio = globalThis.devicePixelRatio || 1;
  const { width, axisY } = scene;
  // Nothing is painted below the line of the axis.
  const height = axisY + HALF;
  const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== pixelWidth || canvas.height !== pixelHeight) {
    Object.assign(canvas, { width: pixelWidth, height: pixelHeight });
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  // What does not match a search stands behind what does.
  for (const brush of [dimmedBrush(context, colours), new MarkBrush(context, colours)]) {
    const isIts = ({ dimmed = false }: Mark | Pole) => dimmed === brush.isDim;
    brush.paintPoles(scene.poles.filter(isIts), ratio);
    brush.paintAll(scene.marks.filter(isIts), scene.lanes);
  }
  context.globalAlpha = 1;
}

/** For what does not match a search. */
function dimmedBrush(context: CanvasRenderingContext2D, colours: Colours): MarkBrush {
  const { dimmed } = colours;
  if (dimmed === undefined) return new MarkBrush(context, colours, true, DIMMED);
  const { plain: fill } = colours.fills;
  const tones = { plain: dimmed, doubt: dimmed, false: dimmed };
  const fills = { plain: fill, doubt: fill, false: fill };
  return new MarkBrush(context, { ...colours, tones, fills, pole: dimmed, lanes: [] }, true);
}

function isPlainDot({ shape, tone, dashed, faded, selected, left, right }: Mark): boolean {
  return shape === 'dot' && tone === 'plain' && !dashed && !faded && !selected && right - left <= MARK_SIZE + 1;
}

/** Paints poles, and marks in the look of `mark-view`. */
class MarkBrush {
  /** @param alpha how dense it paints, up to 1 */
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly colours: Colours,
    readonly isDim = false,
    readonly alpha = 1,
  ) {}

  paintPoles(poles: readonly Pole[], ratio: number): void {
    const { context, colours } = this;
    context.globalAlpha = this.alpha;
    for (const { x, top, bottom, selected } of poles) {
      const thickness = selected ? 3 : 1;
      context.fillStyle = selected ? colours.tones.plain : colours.pole;
      // On whole device pixels a thin line is sharp.
      const left = Math.round((x - thickness / 2) * ratio) / ratio;
      context.fillRect(left, top, thickness, bottom - top);
    }
  }

  paintAll(marks: readonly Mark[], lanes: readonly Lane[]): void {
    this.context.globalAlpha = this.alpha;
    // By far the most are plain dots: those of one colour are one shape.
    for (const { colour } of lanes) {
      this.paintDots(marks.filter((mark) => isPlainDot(mark) && mark.colour === colour));
    }
    const others = marks.filter((mark) => !isPlainDot(mark));
    for (const mark of others) if (!mark.selected) this.paint(mark);
    for (const mark of others) if (mark.selected) this.paint(mark);
  }

  /** Of its group, unless it is in doubt. */
  #toneOf({ tone, colour }: Mark): string {
    const { lanes, tones } = this.colours;
    return (tone === 'plain' && lanes[colour]) || tones[tone];
  }

  paintDots(marks: readonly Mark[]): void {
    const { context } = this;
    const [first] = marks;
    if (!first) return;
    context.fillStyle = this.#toneOf(first);
    context.beginPath();
    for (const { left, right, y } of marks) {
      const x = (left + right) / 2;
      context.moveTo(x + HALF, y);
      context.arc(x, y, HALF, 0, 2 * Math.PI);
    }
    context.fill();
  }

  paint(mark: Mark): void {
    const { context } = this;
    const { shape, left, right, y, leftEnd, rightEnd, faded } = mark;
    const tone = this.#toneOf(mark);
    context.fillStyle = context.strokeStyle = tone;
    context.lineWidth = mark.selected ? 3 : 2;
    context.setLineDash([]);
    if (faded) this.#fade(mark);
    if (shape === 'set') this.#set(mark);
    else if (shape === 'bar') this.#bar(mark);
    else this.#point(mark);
    for (const [end, x, direction] of [[leftEnd, left, -1] as const, [rightEnd, right, 1] as const]) {
      context.fillStyle = tone;
      this.#sign(end, x, y, direction);
    }
  }

  #point(mark: Mark): void {
    const { shape, left, right, y, dashed, faded } = mark;
    if (dashed) {
      this.#outline(mark, HALF);
      if (shape === 'dot') this.#solid(left + HALF - HALF_CORE, right - HALF + HALF_CORE, y, HALF_CORE, HALF);
    } else if (shape === 'capsule') {
      if (!faded) this.#outline(mark, HALF);
    } else {
      const half = Math.max(HALF_DAY, HALF - Math.max(0, right - left - MARK_SIZE) / 4);
      this.#solid(left, right, y, half, half);
    }
  }

  #bar(mark: Mark): void {
    const { left, right, y, leftEnd, rightEnd, dashed, faded } = mark;
    const [from, to] = [left + leftEnd.tint, right - rightEnd.tint];
    if (dashed) {
      this.#outline(mark, CORNER);
      this.#solid(left + HALF - HALF_CORE, right - HALF + HALF_CORE, y, HALF_CORE, CORNER);
    } else if (!faded && from === left && to === right) this.#solid(left, right, y, HALF, CORNER);
    else if (!faded) {
      this.context.lineWidth = 1;
      this.#outline(mark, CORNER);
      if (to > from) this.#solid(from, to, y, HALF, CORNER);
    }
  }

  #set(mark: Mark): void {
    const { context } = this;
    const { left, right, y, members, isFilled, dashed } = mark;
    context.lineWidth = 2;
    context.beginPath();
    let from = left;
    for (const member of [...members, { left: right, right }]) {
      context.moveTo(from, y);
      context.lineTo(member.left + 1, y);
      from = member.right - 1;
    }
    context.stroke();
    if (dashed) context.setLineDash([2, 2]);
    for (const member of members) {
      const path = stretch(member.left + 1, member.right - 1, y, HALF - 1, CORNER);
      if (isFilled) context.fill(path);
      context.stroke(path);
    }
  }

  #outline(mark: Mark, corner: number): void {
    const { context, colours } = this;
    const { left, right, y, tone, dashed } = mark;
    const colour = this.#toneOf(mark);
    const path = stretch(left, right, y, HALF, corner);
    const isOfLane = colour !== colours.tones[tone];
    context.fillStyle = isOfLane ? colour : colours.fills[tone];
    context.globalAlpha = this.alpha * (isOfLane ? LANE_TINT : 1);
    context.fill(path);
    context.globalAlpha = this.alpha;
    if (dashed) context.setLineDash([4, 3]);
    context.stroke(path);
    context.setLineDash([]);
    context.fillStyle = colour;
  }

  #solid(left: number, right: number, y: number, half: number, corner: number): void {
    this.context.fill(stretch(left, right, y, half, corner));
  }

  /** An approximate date fades beyond its bounds, an unknown end inside them. */
  #fade({ shape, left, right, y, leftEnd, rightEnd, dashed }: Mark): void {
    const { context } = this;
    const outside = ({ kind, fade }: MarkEnd) => (kind === 'unknown' ? 0 : fade);
    const [from, to] = [left - outside(leftEnd), right + outside(rightEnd)];
    const full = dashed ? 0.5 : shape === 'set' ? 0.3 : shape === 'bar' ? 1 : 0.65;
    const steps = (start: number, length: number, isOut: boolean) => {
      for (let step = 0; step < FADE_STEPS; step += 1) {
        const share = (step + 0.5) / FADE_STEPS;
        context.globalAlpha = this.alpha * full * (isOut ? 1 - share : share);
        context.fillRect(start + (length * step) / FADE_STEPS, y - HALF, length / FADE_STEPS, MARK_SIZE);
      }
    };
    const [before, after] = [Math.min(leftEnd.fade, (to - from) / 2), Math.min(rightEnd.fade, (to - from) / 2)];
    steps(from, before, false);
    steps(to - after, after, true);
    context.globalAlpha = this.alpha * full;
    context.fillRect(from + before, y - HALF, to - from - before - after, MARK_SIZE);
    context.globalAlpha = this.alpha;
  }

  /** An arrow where the date goes on beyond the edge, a question mark where nobody knows the end. */
  #sign({ kind }: MarkEnd, x: number, y: number, direction: 1 | -1): void {
    const { context } = this;
    if (kind === 'open') {
      const tip = x + direction * ARROW_LENGTH;
      context.fill(new Path2D(`M${tip},${y}l${-direction * 1.5 * ARROW_LENGTH},${-ARROW_LENGTH}v${2 * ARROW_LENGTH}z`));
    } else if (kind === 'unknown') {
      context.font = this.colours.font;
      context.textAlign = 'center';
      context.fillText('?', x + direction * 6, y + 4);
    }
  }
}

function stretch(left: number, right: number, y: number, half: number, corner: number): Path2D {
  const path = new Path2D();
  const width = Math.max(1, right - left);
  path.roundRect(left, y - half, width, 2 * half, Math.min(corner, half, width / 2));
  return path;
}
