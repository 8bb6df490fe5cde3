import { registerDatePhrases, type DatePhrases } from './date-phrases.js';

/** The languages whose words are fetched when a page first needs them; English is always there. */
const LANGUAGES: Readonly<Record<string, () => Promise<DatePhrases>>> = {
  ar: () => import('./date-phrases/ar.js').then(({ ar }) => ar),
  de: () => import('./date-phrases/de.js').then(({ de }) => de),
  es: () => import('./date-phrases/es.js').then(({ es }) => es),
  fr: () => import('./date-phrases/fr.js').then(({ fr }) => fr),
};

const loaded = new Map<string, Promise<void>>();

/**
 * Teaches dates the language of a locale, once. Undefined where there is nothing to wait for: the language is known, or
 * comes with none. Where the file can't be had, dates stay in signs and in the words of `Intl`.
 */
export function loadDatePhrases(locale: string): Promise<void> | undefined {
  const [language = ''] = locale.toLowerCase().split('-');
  if (!Object.hasOwn(LANGUAGES, language) || loaded.has(language)) return loaded.get(language);
  const loading = LANGUAGES[language]?.().then(
    (phrases) => registerDatePhrases(language, phrases),
    () => undefined,
  );
  if (loading) loaded.set(language, loading);
  return loading;
}
