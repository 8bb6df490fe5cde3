/** A text on the screen, and how well it stands out from what is behind it, from 1 to 21, as WCAG 2 measures it. */
export interface TextContrast {
  readonly text: string;
  readonly where: string;
  readonly ratio: number;
}

/**
 * Measures all texts that are seen in a shadow root. What is behind a text is the ground of its ancestors, those outside
 * too; drawings are taken to be transparent where a text stands before them.
 */
export function textContrasts(element: Element): TextContrast[] {
  const seen: TextContrast[] = [];
  const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!holder || !text || holder.matches('style, script') || !isSeen(holder)) continue;
    const layers = [...groundsOf(holder), inkOf(holder)];
    const ground = paint(layers.slice(0, -1));
    const where = `${holder.localName}.${holder.getAttribute('class') ?? ''}`;
    seen.push({ text, where, ratio: ratioOf(paint(layers), ground) });
  }
  return seen;
}

type Colour = readonly [red: number, green: number, blue: number];

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, clipPath } = getComputedStyle(element);
  // What is only heard is cut to a pixel.
  return width > 1 && height > 1 && visibility === 'visible' && clipPath === 'none' && !element.closest('.ruler');
}

function inkOf(element: Element): string {
  const { color, fill } = getComputedStyle(element);
  return element instanceof SVGElement ? fill : color;
}

/** From the page to the text. */
function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node))
    grounds.unshift(getComputedStyle(node).backgroundColor);
  return [pageGround(), ...grounds];
}

/** What a browser paints first, in the scheme of the page. */
function pageGround(): string {
  const probe = document.createElement('span');
  probe.style.color = 'Canvas';
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Layer over layer, by reckoning: a canvas rounds each, and of a thin one much is lost. */
function paint(layers: readonly string[]): Colour {
  return layers.reduce<Colour>((below, layer) => {
    const [red, green, blue, alpha] = partsOf(layer);
    const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
  }, WHITE);
}

const WHITE: Colour = [255, 255, 255];

/** Of a computed colour, in sRGB: red, green and blue up to 255, alpha up to 1. */
function partsOf(colour: string): readonly [number, number, number, number] {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (/^rgba?\(/.test(colour)) return [red, green, blue, alpha];
  if (colour.startsWith('color(srgb ')) return [red * 255, green * 255, blue * 255, alpha];
  throw new Error(`What is the contrast of ${colour}?`);
}

function ratioOf(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
