import type { ColumnTick } from '../axis/column-ticks.js';
import type { FlagText } from './flag-text.js';
import type { Mark } from './scene.js';

/**
 * A picture of a timeline that runs down with the page. All lengths are CSS pixels; x is counted from the start edge
 * (right, where text runs from right to left), y from the top.
 */
export interface ColumnScene {
  readonly frame: ColumnFrame;
  /** Of the axis. */
  readonly length: number;
  /** Of the whole: labels may reach further down than the axis. */
  readonly height: number;
  readonly ticks: readonly ColumnTick[];
  /** As on a horizontal axis that is turned: left is up, and y is the distance from the start edge. */
  readonly marks: readonly Mark[];
  /** In date order. */
  readonly labels: readonly ColumnLabel[];
  readonly leaders: readonly Leader[];
  readonly folds: readonly ColumnFold[];
  readonly eras: readonly ColumnEra[];
}

/** What stands where across the column. */
export interface ColumnFrame {
  /** Where the labels of ticks end. */
  readonly tickEnd: number;
  /** The line of the axis. */
  readonly axisX: number;
  /** Beside the outermost mark: here leaders begin to bend. */
  readonly marksEnd: number;
  /** Where the labels begin, which the leaders end at. */
  readonly labelX: number;
  readonly labelWidth: number;
}

export interface ColumnLabel {
  readonly id: string;
  readonly text: FlagText;
  readonly top: number;
  /** Free height above it, up to the label before it. */
  readonly before: number;
  readonly selected: boolean;
  /** It does not match what a reader looks for. */
  readonly dimmed?: boolean;
}

/** From a mark to its label. */
export interface Leader {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of its end, at the label. */
  readonly toY: number;
  readonly selected: boolean;
  /** It does not match what a reader looks for. */
  readonly dimmed?: boolean;
}

/** An empty stretch: a zigzag where it is folded, and a button with its length in words. */
export interface ColumnFold {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly isFolded: boolean;
  /** Middle of the zigzag. */
  readonly y: number;
  /** Of the button. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A line beside the axis, and its title where labels stand. */
export interface ColumnEra {
  readonly title: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Of the title. */
  readonly top: number;
}
