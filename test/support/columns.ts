import type { TimeWindow } from '../../src/core/axis/time-window.js';
import { buildColumn, columnLength, type ColumnState, type ColumnStory } from '../../src/core/scene/build-column.js';
import { columnFrame } from '../../src/core/scene/column-frame.js';
import type { ColumnScene } from '../../src/core/scene/column-scene.js';
import { columnText } from '../../src/core/scene/column-text.js';
import type { Story } from '../../src/core/story/story.js';
import { measureFlag, measureTick } from './fake-rulers.js';
import { ENGLISH } from './words.js';

export interface ColumnOptions extends Partial<ColumnState> {
  readonly width?: number;
  readonly folded?: readonly TimeWindow[];
  readonly stretches?: readonly TimeWindow[];
}

/** What the column of a story is built from, but for its type, which a fake ruler measures. */
export function columnOf(
  story: Story,
  { width = 390, folded = [], stretches = folded }: ColumnOptions = {},
): ColumnStory {
  const type = { line: 16, measure: measureTick };
  const frame = columnFrame({ story, words: ENGLISH, width, folded, type });
  const events = story.events.filter(({ placement }) => placement);
  const texts = events.map((event) => columnText(story, event, ENGLISH));
  const sizes = texts.map((text) => ({ height: measureFlag(text, frame.labelWidth).height, lead: 10 }));
  return { story, words: ENGLISH, frame, type, events, texts, sizes, colours: [], folded, stretches };
}

export function columnSceneOf(story: Story, options: ColumnOptions = {}): ColumnScene {
  const column = columnOf(story, options);
  const { length = columnLength(column), selected, openHeight } = options;
  return buildColumn(column, { length, selected, openHeight });
}
