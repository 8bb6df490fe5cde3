import { html, render } from 'lit';
import type { FlagText } from '../core/scene/flag-text.js';
import { flagView } from './flag-view.js';
import { textContext, textWidth } from './text-context.js';

/** What measures texts of a type. */
type Type = ReturnType<typeof textContext>;

/** As styled: the type of each part, and what stands around the texts. In CSS pixels. */
interface Sample {
  readonly types: Readonly<Record<'date' | 'plain' | 'weighty' | 'badge', Type>>;
  readonly height: number;
  readonly padding: number;
  readonly gap: number;
  readonly badgePadding: number;
  readonly widestTitle: number;
}

/** Roundings of a browser that lays out what a canvas has measured. */
const SLACK = 2;

/**
 * Measures flags of one line. Of very many only those that may be shown are measured, one at a time, through a canvas
 * in the type of a sample that is laid out once, with the styles flags are drawn in.
 */
export class LineRuler {
  #sample: Sample | undefined;

  /** @param container an empty, hidden element inside the component's shadow root */
  constructor(readonly container: HTMLElement) {}

  /** The type has changed. */
  forget(): void {
    this.#sample = undefined;
  }

  /** Of every flag, in CSS pixels. */
  get height(): number {
    return this.#read().height;
  }

  /** Width of a flag in CSS pixels, at most `limit`. */
  width({ date, title, badge, line = 'plain' }: FlagText, limit: number): number {
    const { types, padding, gap, badgePadding, widestTitle } = this.#read();
    const titleWidth = Math.min(textWidth(types[line], title), widestTitle);
    const badgeWidth = badge ? gap + badgePadding + textWidth(types.badge, badge) : 0;
    return Math.min(limit, Math.ceil(padding + textWidth(types.date, date) + gap + titleWidth + badgeWidth) + SLACK);
  }

  #read(): Sample {
    if (this.#sample) return this.#sample;
    const text = {
      date: '0',
      title: '0',
      badge: '0',
      tone: 'plain',
      markTone: 'plain',
      notes: '',
      lang: undefined,
    } as const;
    const flag = (line: string) => html`<span class="flag line ${line}">${flagView(text)}</span>`;
    render([flag('plain'), flag('weighty')], this.container);
    const [plain, weighty] = this.container.children as unknown as [HTMLElement, HTMLElement];
    const styleOf = (root: HTMLElement, part: string) => getComputedStyle(root.querySelector(part) as Element);
    const { height, paddingLeft, paddingRight, columnGap } = getComputedStyle(plain);
    const badge = styleOf(plain, '.badge');
    const title = styleOf(plain, '.flag-title');
    const px = (...lengths: string[]) => lengths.reduce((sum, length) => sum + (parseFloat(length) || 0), 0);
    this.#sample = {
      types: {
        date: textContext(styleOf(plain, '.flag-date')),
        plain: textContext(title),
        weighty: textContext(styleOf(weighty, '.flag-title')),
        badge: textContext(badge),
      },
      height: Math.ceil(px(height) || plain.getBoundingClientRect().height),
      padding: px(paddingLeft, paddingRight),
      gap: px(columnGap),
      badgePadding: px(badge.paddingLeft, badge.paddingRight),
      widestTitle: parseFloat(title.maxInlineSize) || Infinity,
    };
    render([], this.container);
    return this.#sample;
  }
}
