import type { Finding, Problem } from '../story/problem.js';
import { loadLanguage } from './load-language.js';
import type { MessageOverrides } from './message-table.js';
import { englishMessages, type Messages } from './messages.js';
import { overrideMessages, wordMessages } from './word-messages.js';

export interface Learnt {
  readonly messages: Messages;
  readonly problems: readonly Problem[];
}

/**
 * The words of the interface in a locale's language, else in English, with a page's own in their place.
 * @param own an object of messages, or its JSON text; null where the page has none
 */
export async function learnWords(locale: string, own: unknown): Promise<Learnt> {
  const language = await loadLanguage(locale);
  const messages = language ? wordMessages(language.messages, locale) : englishMessages;
  const findings: Finding[] = [];
  const leftOut = (key: string | undefined, value: unknown) =>
    findings.push({
      code: 'messages-invalid',
      where: `attribute "messages"${key === undefined ? '' : `, ${key}`}`,
      value,
    });
  const given = own === null ? undefined : readOwn(own);
  if (own !== null && !given) leftOut(undefined, own);
  const told = given
    ? overrideMessages(messages, given, locale, (key) => leftOut(key, given[key as keyof typeof given]))
    : messages;
  if (findings.length === 0) return { messages: told, problems: [] };
  const { carefulReading } = await import('../story/careful-reading.js');
  return { messages: told, problems: findings.map(carefulReading.explain) };
}

function readOwn(own: unknown): MessageOverrides | undefined {
  const value = typeof own === 'string' ? parse(own) : own;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
