import type { QuietUnit } from '../axis/quiet-stretches.js';
import type { Messages } from './messages.js';

/**
 * The forms that a message takes with a number, by the categories of `Intl.PluralRules`: English has `one` and `other`,
 * Polish `one`, `few`, `many` and `other`, Japanese `other` alone. What is missing is said as `other`.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

type Told<Message> = Message extends string
  ? string
  : Message extends (...values: never[]) => string
    ? string | PluralForms
    : { readonly [Key in keyof Message]: Told<Message[Key]> };

/**
 * The words of the interface in one language, as texts. `{name}` stands for a value: `PLACEHOLDERS` names those of each
 * message. What stands in brackets is left out where its value is empty: `{count}[ · {span}]`. Phrases are whole, so
 * that word order, case and articles are the translator's.
 */
export type MessageTable = { readonly [Key in Exclude<keyof Messages, 'quiet'>]: Told<Messages[Key]> } & {
  /** By unit, because the adjective agrees with it in many languages: "{count} quiet months". */
  readonly quiet: Readonly<Record<QuietUnit, string | PluralForms>>;
};

/** What a page says in its own words; the rest stays as it is in the page's language. */
export type MessageOverrides = {
  readonly [Key in keyof MessageTable]?: MessageTable[Key] extends string | PluralForms
    ? MessageTable[Key]
    : Partial<MessageTable[Key]>;
};

type Telling = {
  [Key in keyof Messages]: Messages[Key] extends (...values: never[]) => string ? Key : never;
}[keyof Messages];

/**
 * The values of each message that has any, in the order in which they are handed in. The one with `#` is the number that
 * decides the plural form. All numbers are written by `Intl.NumberFormat`.
 */
export const PLACEHOLDERS: { readonly [Key in Telling]: readonly string[] } = {
  eventCount: ['#count'],
  cluster: ['count', 'span', 'title'],
  summary: ['count', 'span'],
  spokenSummary: ['count', 'span'],
  previous: ['date', 'title'],
  next: ['date', 'title'],
  position: ['index', '#count'],
  sourceHeading: ['#count'],
  sourceCount: ['#count'],
  undated: ['#count'],
  zoomHint: ['key'],
  quiet: ['count', '#number'],
  quietFrom: ['quiet', 'span'],
  newEvents: ['#count'],
  showing: ['span'],
  showMore: ['#count'],
  showEarlier: ['#count'],
  fromTo: ['from', 'to'],
  problems: ['#count'],
  asOf: ['day'],
  someOf: ['some', '#all'],
  removeFilter: ['label'],
  noEvent: ['id'],
  sinceRetracted: ['said'],
  standing: ['what', 'date'],
};
