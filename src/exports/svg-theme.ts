/** The colours of an exported picture, each as CSS has it; `#rrggbb` is understood everywhere. */
export interface SvgColours {
  readonly accent: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  /** What an outline is filled with. */
  readonly tint: string;
  readonly doubt: string;
  readonly false: string;
  /** Of groups, in their order. */
  readonly lanes: readonly string[];
  /** Behind all; `none` leaves the picture transparent. */
  readonly paper: string;
}

/** Font families, as CSS lists them. */
export interface SvgFonts {
  /** Of heading and titles. */
  readonly text: string;
  /** Of dates, labels and badges. */
  readonly ui: string;
}

export type SvgThemeName = 'light' | 'dark';

/** Those of the element, for pages that set none of its tokens. */
export const SVG_THEMES: Readonly<Record<SvgThemeName, SvgColours>> = {
  light: {
    accent: '#08527f',
    ink: '#16181b',
    muted: '#4a4f57',
    rule: '#d5d8dd',
    tint: '#d3e4f1',
    doubt: '#664200',
    false: '#8b191d',
    lanes: ['#0b5a8a', '#8a4b00', '#1d6b3a', '#7b3a8c', '#9c2f4d', '#4a5a16'],
    paper: '#ffffff',
  },
  dark: {
    accent: '#7cbfe7',
    ink: '#eef0f2',
    muted: '#a9b0ba',
    rule: '#3a3f47',
    tint: '#17394f',
    doubt: '#ebbf6b',
    false: '#f7abad',
    lanes: ['#6cb4e0', '#e3a45a', '#74c391', '#cf9be0', '#f090ab', '#b3c46a'],
    paper: '#121418',
  },
};

export const SVG_FONTS: SvgFonts = {
  text: "Georgia, 'Times New Roman', serif",
  ui: "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
};
