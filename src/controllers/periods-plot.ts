import { render } from 'lit';
import { shortPeriod } from '../core/axis/short-period.js';
import { unitLabel } from '../core/axis/axis-labels.js';
import { timeScale } from '../core/axis/time-scale.js';
import { DEEP_STEP } from '../core/axis/tick-steps.js';
import { eventColumns, indexOfEvent, type EventColumns } from '../core/story/event-columns.js';
import { firstMatches, matchSums } from '../core/story/match-sums.js';
import { gatherPeriods, type Periods } from '../core/layout/gather-periods.js';
import { PeriodPages } from '../core/layout/period-pages.js';
import { buildMark } from '../core/scene/build-marks.js';
import { columnText } from '../core/scene/column-text.js';
import type { FlagText } from '../core/scene/flag-text.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { LabelState } from '../render/label-view.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { periodsView, type Chapter } from '../render/periods-view.js';
import { periodStyles } from '../render/styles/periods.js';
import type { ColumnInput } from './column-controller.js';
import type { GroupLabel } from './group-labels.js';

interface Gathered {
  readonly story: Story;
  readonly words: Words;
  readonly columns: EventColumns;
  readonly periods: Periods;
  readonly pages: PeriodPages;
  readonly groups: ReadonlyMap<string, GroupLabel>;
  readonly texts: Map<string, FlagText>;
}

/** So many of the matches in a period are shown without being asked for. */
const FEW = 5;
/** A mark's shape does not depend on it. */
const ANY_SCALE = timeScale({ start: 0, end: 1 }, 1);

/** Draws many events by periods, in pages: what is live does not grow with the story. */
export class PeriodsPlot {
  #gathered: Gathered | undefined;

  /** @param redraw draws with the same input as before */
  constructor(
    readonly plot: HTMLElement,
    readonly redraw: () => void,
  ) {
    adoptStyles(plot.getRootNode() as ShadowRoot, periodStyles);
  }

  draw(input: ColumnInput, groups: ReadonlyMap<string, GroupLabel>): void {
    const gathered = this.#gather(input, groups);
    const { columns, periods, pages } = gathered;
    const { words, story, matching, headingLevel = 3 } = input;
    const { eventCount, someOf } = words.messages;
    const sums = matching && matchSums(columns, matching);
    const seen = [input.selected, input.tabStop, ...input.pinned].flatMap((id) => {
      const event = id === undefined ? undefined : story.byId.get(id);
      return event?.placement ? indexOfEvent(columns, event) : [];
    });
    const pageOf = (place: number) => {
      const { from = 0, to = 0 } = periods.groups[place] ?? {};
      return pages.page(place, sums ? [...seen, ...firstMatches(sums, from, to, FEW)] : seen);
    };
    const first = pageOf(0).indices[0];
    const isKnown = input.tabStop !== undefined && story.byId.get(input.tabStop)?.placement;
    const tabStop = isKnown ? input.tabStop : columns.events[first ?? 0]?.id;
    const chapters = periods.groups.map(({ start, from, to }, place): Chapter => {
      const { indices, before, after } = pageOf(place);
      const { step } = periods;
      const title =
        step.count < DEEP_STEP
          ? shortPeriod(start, step, words)
          : unitLabel(start, { ...step, period: undefined }, words);
      const count = sums ? someOf((sums[to] as number) - (sums[from] as number), to - from) : eventCount(to - from);
      const labels = indices.map((index) => this.#label(columns.events[index] as StoryEvent, input, tabStop, gathered));
      return { place, title, count, labels, before, after };
    });
    render(periodsView({ chapters, words, headingLevel, onMore: this.#onMore }), this.plot);
  }

  #label(
    event: StoryEvent,
    { selected, fresh, matching, words, details }: ColumnInput,
    tabStop: string | undefined,
    gathered: Gathered,
  ): LabelState {
    const { id } = event;
    const group = gathered.groups.get(id);
    const text = gathered.texts.get(id) ?? columnText(gathered.story, event, words, group);
    gathered.texts.set(id, text);
    const mark = buildMark(event, { scale: ANY_SCALE, width: 1, y: 0, tone: text.markTone, selected: false });
    const dot = `at-${mark?.shape}${mark?.dashed ? ' uncertain' : ''} tone-${text.markTone}${group?.colour ? ` lane-${group.colour}` : ''}`;
    return {
      id,
      text,
      selected: id === selected,
      isTabStop: id === tabStop,
      newLabel: fresh.has(id) ? words.messages.isNew : '',
      dimmedLabel: matching && id !== selected && !matching.has(id) ? words.messages.noMatch : '',
      details,
      dot,
    };
  }

  #gather({ story, words }: ColumnInput, groups: ReadonlyMap<string, GroupLabel>): Gathered {
    const known = this.#gathered;
    if (known?.story === story && known.words === words && known.groups === groups) return known;
    // What was opened stays open where the story is the same.
    const isSame = known?.story === story && known.words.zone === words.zone;
    const columns = eventColumns(story);
    const periods = isSame ? known.periods : gatherPeriods(columns, words.zone);
    const pages = isSame ? known.pages : new PeriodPages(columns, periods.groups);
    this.#gathered = { story, words, columns, periods, pages, groups, texts: new Map() };
    return this.#gathered;
  }

  /** The reader goes on with the first of the events that have come. */
  readonly #onMore = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-more]');
    const gathered = this.#gathered;
    if (!button || !gathered) return;
    const { more, step } = button.dataset;
    const index = gathered.pages.more(Number(more), step === '1' ? 1 : -1);
    this.redraw();
    const id = gathered.columns.events[index]?.id ?? '';
    this.plot.querySelector<HTMLElement>(`.flag[data-id="${CSS.escape(id)}"]`)?.focus();
  };
}
