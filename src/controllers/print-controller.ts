import { html, render, svg, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TimeWindow } from '../core/axis/time-window.js';
import { buildList, cutList } from '../core/scene/build-list.js';
import type { PictureKind } from '../core/scene/picture-flag.js';
import { groupStory } from '../core/story/group-story.js';
import type { GroupBy } from '../core/story/grouping.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { sectionsView } from '../render/list-view.js';
import { fetchRichText } from '../render/rich-text.js';
import { details as detailsStyles } from '../render/styles/details.js';
import { laneStyles } from '../render/styles/lanes.js';
import { listStyles } from '../render/styles/list.js';
import { markStyles } from '../render/styles/marks.js';
import { printStyles } from '../render/styles/print.js';
import { TextRuler } from '../render/text-ruler.js';
import { drawPicture, type PictureInput } from './picture-plot.js';

/** What is printed. */
export interface PrintInput {
  /** As it is shown. */
  readonly story: Story;
  readonly words: Words;
  /** Undefined where no event has a place on the axis. */
  readonly extent: TimeWindow | undefined;
  /** Empty stretches that are folded. */
  readonly folded: readonly TimeWindow[];
  readonly groupBy: GroupBy;
  /** Of the headings of periods. */
  readonly headingLevel: number;
  /** Ids of the events that are listed; undefined for all. */
  readonly matching?: ReadonlySet<string> | undefined;
}

/**
 * The width of a page is known only once it is too late to draw for it: there is a picture for a column, one for a page and
 * one for a page on its side, in CSS pixels, and the style sheet shows the one that comes nearest.
 */
const WIDTHS = [440, 680, 980];
/** More events make no list that anybody prints. */
const MOST_EVENTS = 2000;
const KINDS: readonly PictureKind[] = ['date', 'title', 'weighty', 'badge'];

/**
 * Puts what is printed in the place of what is seen on a screen, from just before a page is printed until just after: the
 * story as a picture, then every event in full. All that it needs is there by then, since a page that is being printed
 * waits for nothing. A page that is looked at as if it were printed is followed as it changes.
 */
export class PrintController implements ReactiveController {
  readonly #media = matchMedia('print');
  #paper: HTMLElement | undefined;
  /** What was looked through for rich text. */
  #looked: Story | undefined;

  /** @param input what there is to print; undefined while there is nothing */
  constructor(
    host: ReactiveControllerHost,
    readonly root: ShadowRoot,
    readonly input: () => PrintInput | undefined,
  ) {
    for (const styles of [markStyles, detailsStyles, laneStyles, listStyles, printStyles]) adoptStyles(root, styles);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#media.addEventListener('change', this.#onMedia);
    this.#onMedia();
    this.#fetch();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#media.removeEventListener('change', this.#onMedia);
    this.#remove();
  }

  hostUpdated(): void {
    this.#fetch();
    if (this.#paper) this.#draw(this.#paper);
  }

  /** What shows rich text has to be there before anyone prints. */
  #fetch(): void {
    const story = this.input()?.story;
    if (!story || story === this.#looked) return;
    this.#looked = story;
    if (story.events.some(({ html: rich }) => rich !== undefined)) void fetchRichText();
  }

  readonly #onMedia = (): void => (this.#media.matches ? this.#begin() : this.#remove());

  readonly #begin = (): void => {
    if (this.#paper) return;
    const frame = this.root.querySelector('.frame');
    if (!frame) return;
    this.#paper = document.createElement('div');
    this.#paper.className = 'paper';
    frame.append(this.#paper);
    this.#draw(this.#paper);
  };

  readonly #end = (): void => {
    if (!this.#media.matches) this.#remove();
  };

  #remove(): void {
    this.#paper?.remove();
    this.#paper = undefined;
  }

  #draw(paper: HTMLElement): void {
    const input = this.input();
    if (!input) return void render([], paper);
    const { story, words, headingLevel, matching } = input;
    const all = buildList(story, words, matching);
    const sections = cutList(all, { from: 0, to: MOST_EVENTS });
    const count = sections.reduce((sum, { events }) => sum + events.length, 0);
    const rest = count < story.events.length ? words.messages.someOf(count, story.events.length) : '';
    render(
      html`${WIDTHS.map((width) => html`<div class="sheet sheet-${width}"></div>`)}
        <svg class="samples" aria-hidden="true">${KINDS.map((kind) => svg`<text class="flag-${kind}">0</text>`)}</svg>
        <div class="sections">
          ${rest ? html`<p class="rest">${rest}</p>` : rest}${sectionsView({ story, words, sections, headingLevel })}
        </div>`,
      paper,
    );
    paper.querySelectorAll('img').forEach(showWhenLoaded);
    if (input.extent) this.#drawPictures(paper, { ...input, extent: input.extent });
  }

  #drawPictures(paper: HTMLElement, input: PrintInput & { readonly extent: TimeWindow }): void {
    const { story, words, groupBy } = input;
    const sample = (selector: string) => this.root.querySelector(selector) as Element;
    const type = new TextRuler(KINDS, (kind) => sample(`.samples .flag-${kind}`));
    const ticks = new TextRuler(['unit', 'period'], (row) => sample(`.tick-sample.${row}`));
    const picture: PictureInput = {
      ...input,
      groups: groupBy === 'none' ? [{ story, label: '', colour: 0 }] : groupStory(story, groupBy, words),
      type: {
        width: (text, kind) => type.width(text, kind),
        size: (kind) => type.size(kind),
        limit: (kind) => type.limit(kind),
      },
      measure: (text, row) => ticks.width(text, row),
    };
    paper.querySelectorAll<HTMLElement>('.sheet').forEach((sheet, place) => {
      drawPicture(sheet, picture, WIDTHS[place] as number, place);
    });
  }
}

/** A page that is being printed waits for no picture: in place of one that is not there stands its description. */
function showWhenLoaded(image: HTMLImageElement): void {
  image.loading = 'eager';
  image.hidden = !(image.complete && image.naturalWidth > 0);
  image.onload = () => (image.hidden = false);
}
