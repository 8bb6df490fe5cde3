import type { QuietUnit } from '../axis/quiet-stretches.js';
import type { FacetName } from '../story/facets.js';
import type { RelationType, Status } from '../story/story.js';

/** Every word of the interface. Words of dates are not here: `Intl` and the date phrases make those. */
export interface Messages {
  /** Accessible name of the whole, where the story has no heading. */
  timeline: string;
  /** "4 events" */
  eventCount: (count: number) => string;
  /** What stands for marks that stand too close together: "37 events, March 2023, among them …". */
  cluster: (count: string, span: string, title: string) => string;
  /** The one-line summary: "4 events · Feb 2021 – Oct 2023" */
  summary: (count: string, span: string) => string;
  /** The same, spoken: "Timeline, 4 events, February 2021 to October 2023" */
  spokenSummary: (count: string, span: string) => string;
  /** The lane of the events that belong to none. */
  noGroup: string;
  toolbar: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** The visible word on the button that shows the whole story. */
  fitShort: string;
  events: string;
  previous: (date: string, title: string) => string;
  next: (date: string, title: string) => string;
  /** In place of the button to the previous or next event where there is none. */
  isFirst: string;
  isLast: string;
  position: (index: number, count: number) => string;
  close: string;
  sourceHeading: (count: number) => string;
  /** "3 sources", on a flag. */
  sourceCount: (count: number) => string;
  noSource: string;
  undated: (count: number) => string;
  noDate: string;
  loading: string;
  failed: string;
  retry: string;
  empty: string;
  zoomHint: (key: string) => string;
  /** The length of an empty stretch: "22 quiet months". `count` is the number in the locale's words. */
  quiet: (count: string, number: number, unit: QuietUnit) => string;
  /** The same with its first and last unit, to hear. */
  quietFrom: (quiet: string, span: string) => string;
  foldings: string;
  /** Said when events join those that are shown: "3 new events". */
  newEvents: (count: number) => string;
  /** Heard with the flag of such an event. */
  isNew: string;
  /** Said once when an event opens or the window moves by key or button. */
  showing: (span: string) => string;
  showMore: (count: number) => string;
  /** The same for what comes before what is shown. */
  showEarlier: (count: number) => string;
  overview: string;
  /** Of the sliders there: the window, and where it begins and ends. */
  overviewWindow: string;
  overviewFrom: string;
  overviewTo: string;
  /** From one moment to another, to hear. */
  fromTo: (from: string, to: string) => string;
  problems: (count: number) => string;
  more: string;
  /** "As of: 15 April 2023" */
  asOf: (day: string) => string;
  /** In place of a day, where all is known. */
  asOfNow: string;
  asOfAll: string;
  /** "5 of 14 events" */
  someOf: (some: number, all: number) => string;
  /** The search field and the filters beside it. */
  finding: string;
  search: string;
  facets: Record<FacetName, string>;
  removeFilter: (label: string) => string;
  clearAll: string;
  /** Heard with an event that does not match. */
  noMatch: string;
  /** Of the choice between axis and list. */
  ways: string;
  asAxis: string;
  asList: string;
  copyLink: string;
  linkCopied: string;
  /** Before a choice of formats. */
  saveAs: string;
  saveFailed: string;
  noEvent: (id: string) => string;
  /** Of what an event says that was itself taken back. */
  sinceRetracted: (said: string) => string;
  statuses: Record<Status, string>;
  /** What the open event does to another: "Finds false". */
  relations: Record<RelationType, string>;
  /** What another event does to the open one: "Found false by". */
  relationsBy: Record<RelationType, string>;
  /** The short words on a flag, behind `standing`. */
  standings: Record<RelationType, string>;
  /** "Claim found false, May 2023" */
  standing: (what: string, date: string) => string;
}

/** "1,234". The browser's first use of a formatter takes it long, and most counts have none of its commas. */
const inDigits = (count: number): string => (count < 1000 ? `${count}` : count.toLocaleString('en'));

export const englishMessages: Messages = {
  timeline: 'Timeline',
  eventCount: (count) => `${inDigits(count)} ${count === 1 ? 'event' : 'events'}`,
  cluster: (count, span, title) => `${count}, ${span}, among them “${title}”`,
  summary: (count, span) => (span ? `${count} · ${span}` : count),
  spokenSummary: (count, span) => (span ? `Timeline, ${count}, ${span}` : `Timeline, ${count}`),
  noGroup: 'Other',
  toolbar: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the whole story',
  fitShort: 'Fit',
  events: 'Events',
  previous: (date, title) => `Previous: ${date}, ${title}`,
  next: (date, title) => `Next: ${date}, ${title}`,
  isFirst: 'This is the first event',
  isLast: 'This is the last event',
  position: (index, count) => `${index} of ${count}`,
  close: 'Close',
  sourceHeading: (count) => (count === 1 ? 'Source' : 'Sources'),
  sourceCount: (count) => `${inDigits(count)} ${count === 1 ? 'source' : 'sources'}`,
  noSource: 'No source',
  undated: (count) => `${count} undated`,
  noDate: 'No date given',
  loading: 'Loading the story…',
  failed: 'The story could not be loaded.',
  retry: 'Try again',
  empty: 'This story has no events yet.',
  quiet: (count, number, unit) => `${count} quiet ${unit}${number === 1 ? '' : 's'}`,
  quietFrom: (quiet, span) => (span ? `${quiet}, ${span}` : quiet),
  foldings: 'Empty stretches',
  zoomHint: (key) => `Hold ${key} while scrolling to zoom`,
  newEvents: (count) => `${inDigits(count)} new ${count === 1 ? 'event' : 'events'}`,
  isNew: 'New',
  more: 'More',
  asOf: (day) => `As of: ${day}`,
  asOfNow: 'today',
  asOfAll: 'All that is known',
  someOf: (some, all) => `${inDigits(some)} of ${inDigits(all)} ${all === 1 ? 'event' : 'events'}`,
  finding: 'Find events',
  search: 'Search this story',
  facets: { group: 'Group', status: 'Status', tag: 'Tag', source: 'Source' },
  removeFilter: (label) => `Remove filter: ${label}`,
  clearAll: 'Clear all',
  noMatch: 'no match',
  ways: 'Shown as',
  asAxis: 'Axis',
  asList: 'List',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  saveAs: 'Save as',
  saveFailed: 'The file could not be saved.',
  noEvent: (id) => `There is no event “${id}” in this story.`,
  sinceRetracted: (said) => `${said} (since retracted)`,
  showing: (span) => `Showing ${span}`,
  showMore: (count) => `Show ${inDigits(count)} more`,
  showEarlier: (count) => `Show ${inDigits(count)} earlier`,
  overview: 'Overview',
  overviewWindow: 'Window in view',
  overviewFrom: 'Start of the view',
  overviewTo: 'End of the view',
  fromTo: (from, to) => `${from} to ${to}`,
  problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'} in this story’s data`,
  statuses: {
    reported: 'Reported',
    alleged: 'Alleged',
    confirmed: 'Confirmed',
    disputed: 'Disputed',
    false: 'False',
    retracted: 'Retracted',
    planned: 'Planned',
  },
  relations: {
    confirms: 'Confirms',
    disputes: 'Disputes',
    refutes: 'Finds false',
    corrects: 'Corrects',
    retracts: 'Retracts',
    repliesTo: 'Replies to',
  },
  relationsBy: {
    confirms: 'Confirmed by',
    disputes: 'Disputed by',
    refutes: 'Found false by',
    corrects: 'Corrected by',
    retracts: 'Retracted by',
    repliesTo: 'Answered by',
  },
  standings: {
    confirms: 'Claim confirmed',
    disputes: 'Claim disputed',
    refutes: 'Claim found false',
    corrects: 'Corrected',
    retracts: 'Retracted',
    repliesTo: 'Answered',
  },
  standing: (what, date) => `${what}, ${date}`,
};
