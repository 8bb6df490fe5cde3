import { COLOUR_COUNT } from '../core/story/group-story.js';
import { parentOf } from './parent-of.js';
import type { SvgColours, SvgFonts, SvgThemeName } from '../exports/svg-theme.js';

const TOKENS = ['accent', 'ink', 'muted', 'rule', 'tint', 'doubt', 'false'] as const;
type PageColours = Record<(typeof TOKENS)[number] | 'paper', string> & Partial<Pick<SvgColours, 'lanes'>>;

/** How a timeline looks on its page, for a picture of it. */
export interface PageLook {
  readonly theme: SvgThemeName;
  /** As `#rrggbb`, none of them translucent. */
  readonly colours: PageColours;
  readonly fonts: SvgFonts;
}

/** @param sample any element in the shadow root that may have children */
export function pageLook(sample: Element): PageLook {
  const paper = paperOf(sample);
  const own = TOKENS.map((token) => [token, hexOf(paper, styled(sample, `color: var(--_${token})`).color)]);
  const lanes = lanesOf(sample, paper);
  return {
    theme: themeOf(sample),
    colours: { ...Object.fromEntries(own), paper, ...(lanes && { lanes }) } as PageColours,
    fonts: { text: fontOf(sample, '--story-font'), ui: fontOf(sample, '--_ui-font') },
  };
}

function themeOf(sample: Element): SvgThemeName {
  return hexOf(styled(sample, 'color: light-dark(#fff, #000)').color) === '#000000' ? 'dark' : 'light';
}

/** Undefined where no lanes have been drawn yet: their style sheet is not there then. */
function lanesOf(sample: Element, paper: string): string[] | undefined {
  const colours = Array.from({ length: COLOUR_COUNT }, (_, index) => {
    const { color, isLane } = styled(sample, 'color: var(--_lane)', `lane-${index + 1}`);
    return isLane ? hexOf(paper, color) : '';
  });
  return colours.every(Boolean) ? colours : undefined;
}

function fontOf(sample: Element, token: string): string {
  return styled(sample, `font-family: var(${token}, inherit)`).fontFamily;
}

interface Styled {
  readonly color: string;
  readonly fontFamily: string;
  readonly isLane: boolean;
}

/** What a browser makes of a declaration in a place. */
function styled(sample: Element, declaration: string, className = ''): Styled {
  const probe = Object.assign(document.createElement('span'), { className });
  const [property = '', value = ''] = declaration.split(': ');
  probe.style.setProperty(property, value);
  sample.append(probe);
  const style = getComputedStyle(probe);
  const { color, fontFamily } = style;
  const isLane = style.getPropertyValue('--_lane') !== '';
  probe.remove();
  return { color, fontFamily, isLane };
}

/** The grounds of all that it is in, each upon the next, and beneath them that of the browser. */
function paperOf(sample: Element): string {
  const grounds: string[] = [];
  for (let node: Element | null = sample; node; node = parentOf(node)) {
    grounds.unshift(getComputedStyle(node).backgroundColor);
  }
  return hexOf(styled(sample, 'color: Canvas').color, ...grounds);
}

/** What is seen of colours that lie on each other, from the lowest on. A canvas knows all notations. */
function hexOf(...colours: readonly string[]): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return colours.at(-1) ?? '';
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
