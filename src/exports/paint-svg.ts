import type { SvgNode } from './parse-svg.js';

/** What an element hands down to those in it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'shape-rendering',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'direction',
];

type Look = Readonly<Record<string, string>>;

/** What is named by `url(#…)`. */
interface Named {
  readonly gradients: Map<string, CanvasGradient>;
  readonly clips: Map<string, Look>;
}

/**
 * Paints a picture that `writeSvg` has written: what that makes use of, and nothing else of SVG.
 * @param scale how many pixels of the canvas make one of the picture
 */
export function paintSvg(context: CanvasRenderingContext2D, svg: SvgNode, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  paintAll(context, svg, { fill: '#000' }, { gradients: new Map(), clips: new Map() });
}

function paintAll(context: CanvasRenderingContext2D, node: SvgNode, inherited: Look, named: Named): void {
  const look = lookOf(node, inherited);
  for (const child of node.children) if (typeof child === 'object') paint(context, child, look, named);
}

function lookOf({ attributes }: SvgNode, inherited: Look): Look {
  const own = INHERITED.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return own.length === 0 ? inherited : { ...inherited, ...Object.fromEntries(own) };
}

function paint(context: CanvasRenderingContext2D, node: SvgNode, inherited: Look, named: Named): void {
  const { name, attributes } = node;
  const look = lookOf(node, inherited);
  const at = numbers(attributes);
  if (name === 'g') return paintGroup(context, node, inherited, named);
  if (name === 'text') return paintText(context, node, look);
  if (name === 'linearGradient') return void named.gradients.set(attributes['id'] ?? '', gradientOf(context, node));
  if (name === 'clipPath') {
    const [box] = node.children;
    if (typeof box === 'object') named.clips.set(attributes['id'] ?? '', box.attributes);
  }
  const path = new Path2D(attributes['d']);
  if (name === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (name === 'line') {
    // On whole pixels a thin line is sharp.
    const ratio = look['shape-rendering'] === 'crispEdges' ? context.getTransform().a : undefined;
    const snap = (x: number) => (ratio === undefined ? x : Math.round((x - 0.5) * ratio) / ratio + 0.5);
    path.moveTo(snap(at('x1')), at('y1'));
    path.lineTo(snap(at('x2')), at('y2'));
  } else if (name !== 'path') return;
  paintPath(context, path, look, named);
}

function paintGroup(context: CanvasRenderingContext2D, node: SvgNode, inherited: Look, named: Named): void {
  const { transform = '', 'clip-path': clip } = node.attributes;
  const [, x = 0, y = 0] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform) ?? [];
  context.save();
  context.translate(Number(x), Number(y));
  const box = clip && named.clips.get(idIn(clip));
  if (box) {
    const at = numbers(box);
    context.beginPath();
    context.rect(at('x'), at('y'), at('width'), at('height'));
    context.clip();
  }
  paintAll(context, node, inherited, named);
  context.restore();
}

function paintPath(context: CanvasRenderingContext2D, path: Path2D, look: Look, { gradients }: Named): void {
  const { fill = 'none', stroke = 'none' } = look;
  if (fill !== 'none') {
    context.globalAlpha = Number(look['fill-opacity'] ?? 1);
    context.fillStyle = gradients.get(idIn(fill)) ?? fill;
    context.fill(path);
  }
  if (stroke !== 'none') {
    context.globalAlpha = Number(look['stroke-opacity'] ?? 1);
    context.strokeStyle = stroke;
    context.lineWidth = Number(look['stroke-width'] ?? 1);
    context.lineCap = (look['stroke-linecap'] ?? 'butt') as CanvasLineCap;
    context.lineJoin = (look['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
    context.setLineDash((look['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

const ANCHORS: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** The runs of a text follow each other in its direction, from where all of them together begin. */
function paintText(context: CanvasRenderingContext2D, node: SvgNode, look: Look): void {
  const at = numbers(node.attributes);
  const runs = node.children.map((child) =>
    typeof child === 'string' ? { text: child, look } : { text: child.children.join(''), look: lookOf(child, look) },
  );
  const isRtl = look['direction'] === 'rtl';
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  const widths = runs.map((run) => {
    context.font = fontOf(run.look);
    return context.measureText(run.text).width;
  });
  const forth = isRtl ? -1 : 1;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let x = at('x') - forth * whole * (ANCHORS[look['text-anchor'] ?? ''] ?? 0);
  runs.forEach((run, index) => {
    context.font = fontOf(run.look);
    context.fillStyle = run.look['fill'] ?? '#000';
    context.fillText(run.text, x, at('y'));
    x += forth * (widths[index] ?? 0);
  });
}

function fontOf(look: Look): string {
  const { 'font-style': style = 'normal', 'font-weight': weight = '400', 'font-size': size = '16' } = look;
  return `${style} ${weight} ${size}px ${look['font-family'] ?? 'serif'}`;
}

function gradientOf(context: CanvasRenderingContext2D, { attributes, children }: SvgNode): CanvasGradient {
  const at = numbers(attributes);
  const gradient = context.createLinearGradient(at('x1'), at('y1'), at('x2'), at('y2'));
  for (const stop of children) {
    if (typeof stop !== 'object') continue;
    const { offset, 'stop-color': colour = '#000', 'stop-opacity': opacity } = stop.attributes;
    // A canvas tells a colour as #rrggbb: so it can be had without any density.
    context.fillStyle = colour;
    gradient.addColorStop(Number(offset), opacity === '0' ? `${context.fillStyle}00` : colour);
  }
  return gradient;
}

function numbers(attributes: Look): (key: string) => number {
  return (key) => Number(attributes[key] ?? 0);
}

/** `url(#fade)` names `fade`. */
function idIn(reference: string): string {
  return /^url\(#(.+)\)$/.exec(reference)?.[1] ?? '';
}
