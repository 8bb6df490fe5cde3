import { intlFormatter } from '../dates/intl-cache.js';
import { PLACEHOLDERS, type MessageOverrides, type MessageTable, type PluralForms } from './message-table.js';
import type { Messages } from './messages.js';

/**
 * Makes the messages of a language from its table of texts.
 * @param locale BCP 47: by its rules plural forms are chosen and numbers written
 */
export function wordMessages(table: MessageTable, locale: string): Messages {
  const told = Object.entries(table).map(([key, message]) => [key, tell(key, message, locale)]);
  return Object.fromEntries(told) as Messages;
}

/**
 * The messages with those in their place that a page says in its own words.
 * @param leftOut told the name of what is no message, or no text
 */
export function overrideMessages(
  messages: Messages,
  overrides: MessageOverrides,
  locale: string,
  leftOut: (key: string) => void,
): Messages {
  const told: Record<string, unknown> = { ...messages };
  for (const [key, message] of Object.entries(overrides as Record<string, unknown>)) {
    const before = Object.hasOwn(messages, key) ? told[key] : undefined;
    const own = before === undefined ? undefined : override(key, message, before, locale);
    if (own === undefined) leftOut(key);
    else told[key] = own;
  }
  return told as unknown as Messages;
}

type Value = string | number;

function tell(key: string, message: unknown, locale: string): unknown {
  const names = Object.hasOwn(PLACEHOLDERS, key) ? PLACEHOLDERS[key as keyof typeof PLACEHOLDERS] : undefined;
  if (!names) return message;
  if (key !== 'quiet') return (...values: Value[]) => fill(message as string, names, values, locale);
  const units = message as MessageTable['quiet'];
  return ((count, number, unit) => fill(units[unit], names, [count, number], locale)) satisfies Messages['quiet'];
}

/** Undefined where the page gave nothing that can be said. */
function override(key: string, message: unknown, before: unknown, locale: string): unknown {
  if (isText(message))
    return typeof before === 'object' || key === 'quiet' ? undefined : ownTexts(key, message, locale);
  if (typeof message !== 'object' || message === null) return undefined;
  // A part of what has a text for each of several things: only what is known there, and is a text.
  const parts = Object.entries(message).filter(([, text]) => isText(text));
  if (key === 'quiet') {
    const own = tell(key, Object.fromEntries(parts), locale) as Messages['quiet'];
    const units = new Set(parts.map(([unit]) => unit));
    return ((...said) =>
      units.has(said[2]) ? own(...said) : (before as Messages['quiet'])(...said)) satisfies Messages['quiet'];
  }
  if (typeof before !== 'object') return undefined;
  return { ...before, ...Object.fromEntries(parts.filter(([part]) => Object.hasOwn(before as object, part))) };
}

function ownTexts(key: string, message: string | PluralForms, locale: string): unknown {
  const isTold = Object.hasOwn(PLACEHOLDERS, key);
  return isTold || typeof message === 'string' ? tell(key, message, locale) : undefined;
}

function isText(message: unknown): message is string | PluralForms {
  if (typeof message === 'string') return true;
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'other')) return false;
  return Object.values(message).every((form) => typeof form === 'string');
}

function fill(
  message: string | PluralForms,
  names: readonly string[],
  values: readonly Value[],
  locale: string,
): string {
  const byName = new Map(names.map((name, index) => [name.replace('#', ''), values[index] ?? '']));
  const counted = values[names.findIndex((name) => name.startsWith('#'))];
  const form = typeof message === 'string' ? message : formOf(message, Number(counted), locale);
  return form
    .replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g, (_, part: string, name: string) => (byName.get(name) === '' ? '' : part))
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = byName.get(name);
      return value === undefined ? whole : inWords(name, value, locale);
    });
}

function formOf(forms: PluralForms, count: number, locale: string): string {
  return forms[intlFormatter(Intl.PluralRules, locale, {}).select(count)] ?? forms.other;
}

/** What an author wrote may run the other way than the words around it: it is set apart, so that neither changes the other. */
const OF_THE_AUTHOR = new Set(['title', 'label', 'id']);

function inWords(name: string, value: Value, locale: string): string {
  if (typeof value === 'number') return intlFormatter(Intl.NumberFormat, locale, {}).format(value);
  return OF_THE_AUTHOR.has(name) ? `\u2068${value}\u2069` : value;
}
