import type { AxisTicks } from '../axis/axis-ticks.js';
import type { RelationType } from '../story/story.js';
import type { Words } from '../words/words.js';
import type { FlagText } from './flag-text.js';

/**
 * A picture of a timeline at one moment: plain numbers, texts and ids. Everything is decided here; what draws it (Lit, D3,
 * an exporter) decides nothing. All lengths are CSS pixels from the top left corner of the plot, with x already
 * mirrored where the axis runs from right to left.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly direction: Words['direction'];
  /** The line of the axis: that of the lowest lane. */
  readonly axisY: number;
  /** One for the whole story, or one for each group, from top to bottom. */
  readonly lanes: readonly Lane[];
  readonly ticks: AxisTicks;
  /** Where the day is by which things are told as they were known; undefined where it is not in view, or all is told. */
  readonly untilX?: number | undefined;
  readonly marks: readonly Mark[];
  /** One entry for every event in view, in date order. */
  readonly flags: readonly Flag[];
  /** What stands for the crowded marks of many events, in date order. */
  readonly clusters: readonly Cluster[];
  readonly poles: readonly Pole[];
  readonly arcs: readonly Arc[];
  readonly eras: readonly EraLine[];
  /** Empty stretches in view that are folded, or can be, from left to right. */
  readonly folds: readonly Fold[];
}

export interface Lane {
  /** Empty where the story is not grouped. */
  readonly label: string;
  /** Of the colours for groups, from 1; 0 for the story's own. */
  readonly colour: number;
  readonly top: number;
  /** The line that its marks stand on. */
  readonly lineY: number;
}

/** How much a claim is in doubt: its colour, beside words and shape. */
export type Tone = 'plain' | 'doubt' | 'false';

/** What is drawn on the axis for a date. */
export interface Mark {
  readonly id: string;
  /** `dot`: a day or a time; `capsule`: sometime in that span; `bar`: all of that span; `set`: one or all of several. */
  readonly shape: 'dot' | 'capsule' | 'bar' | 'set';
  readonly left: number;
  readonly right: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly tone: Tone;
  /** Of its lane. */
  readonly colour: number;
  /** A dashed outline: the date or the claim is uncertain. */
  readonly dashed: boolean;
  /** It does not end sharply: the date is approximate, or an end is not known. */
  readonly faded: boolean;
  readonly leftEnd: MarkEnd;
  readonly rightEnd: MarkEnd;
  /** Of a set: the dates in it, which a line joins. */
  readonly members: readonly MarkMember[];
  /** Of a set: all of its dates hold, not one of them. */
  readonly isFilled: boolean;
  readonly selected: boolean;
  /** It does not match what a reader looks for. */
  readonly dimmed?: boolean;
}

/** One date of a set, or a range of them. */
export interface MarkMember {
  readonly left: number;
  readonly right: number;
}

export interface MarkEnd {
  /** `open`: an arrow to the edge; `unknown`: a short fade and a question mark. */
  readonly kind: 'closed' | 'open' | 'unknown';
  /** How far an approximate date fades beyond the bound; 0 where it is exact. */
  readonly fade: number;
  /** Over what length the end of an interval may lie; drawn tinted. */
  readonly tint: number;
}

/** The flag of an event in view; where `shown` is false there is no room for its text and only its mark is a target. */
export interface Flag {
  readonly id: string;
  readonly text: FlagText;
  readonly shown: boolean;
  readonly selected: boolean;
  /** It does not match what a reader looks for. */
  readonly dimmed?: boolean;
  /** It has joined the story while that was shown. */
  readonly isNew: boolean;
  /** The side of the pole that the flag hangs to. */
  readonly hangs: 'left' | 'right';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A button in place of marks that stand too close together. */
export interface Cluster {
  /** Told from the ids of events by the space in it. */
  readonly key: string;
  /** Ids of the first and last event in its stretch, and of the weightiest that it stands for and that matches. */
  readonly first: string;
  readonly last: string;
  readonly heaviest: string;
  /** None of its events matches what a reader looks for. */
  readonly dimmed?: boolean;
  /** How many, short: "37", "1.2K"; of a search, how many of them match, if any do. */
  readonly label: string;
  /** What is heard: "37 events, March 2023, among them …", or "3 of 37 events, …". */
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a pole. A pole that has to pass a flag is cut there. */
export interface Pole {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly selected: boolean;
  /** It does not match what a reader looks for. */
  readonly dimmed?: boolean;
}

/** A relation of the open event, from its mark to another's. */
export interface Arc {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly tone: Tone;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Height of the arc above `y`. */
  readonly rise: number;
  /** What the relation is, where there is room to say it: middle and foot of the words. */
  readonly label?: { readonly words: string; readonly x: number; readonly y: number };
}

/** An empty stretch: a zigzag in the axis where it is folded, and a button with its length in words. */
export interface Fold {
  readonly id: string;
  readonly label: string;
  /** What is heard: the length, and from when to when. */
  readonly name: string;
  readonly isFolded: boolean;
  /** Middle of the zigzag. */
  readonly x: number;
  /** The button. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface EraLine {
  readonly title: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Where the title begins (ends, in right-to-left); undefined where it has no room. */
  readonly titleX: number | undefined;
}
