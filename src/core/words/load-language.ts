import { registerDatePhrases } from '../dates/date-phrases.js';
import { SIGNS } from '../dates/sign-phrases.js';
import type { Language } from './language.js';

/** `pt` is that of Europe and Africa, `zh` that in simplified characters. English is always there. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./languages/ar.js').then(({ ar }) => ar),
  bn: () => import('./languages/bn.js').then(({ bn }) => bn),
  cs: () => import('./languages/cs.js').then(({ cs }) => cs),
  da: () => import('./languages/da.js').then(({ da }) => da),
  de: () => import('./languages/de.js').then(({ de }) => de),
  el: () => import('./languages/el.js').then(({ el }) => el),
  es: () => import('./languages/es.js').then(({ es }) => es),
  fa: () => import('./languages/fa.js').then(({ fa }) => fa),
  fi: () => import('./languages/fi.js').then(({ fi }) => fi),
  fr: () => import('./languages/fr.js').then(({ fr }) => fr),
  he: () => import('./languages/he.js').then(({ he }) => he),
  hi: () => import('./languages/hi.js').then(({ hi }) => hi),
  id: () => import('./languages/id.js').then(({ id }) => id),
  it: () => import('./languages/it.js').then(({ it }) => it),
  ja: () => import('./languages/ja.js').then(({ ja }) => ja),
  ko: () => import('./languages/ko.js').then(({ ko }) => ko),
  nb: () => import('./languages/nb.js').then(({ nb }) => nb),
  nl: () => import('./languages/nl.js').then(({ nl }) => nl),
  pl: () => import('./languages/pl.js').then(({ pl }) => pl),
  pt: () => import('./languages/pt.js').then(({ pt }) => pt),
  'pt-br': () => import('./languages/pt-br.js').then(({ ptBr }) => ptBr),
  ro: () => import('./languages/ro.js').then(({ ro }) => ro),
  ru: () => import('./languages/ru.js').then(({ ru }) => ru),
  sv: () => import('./languages/sv.js').then(({ sv }) => sv),
  sw: () => import('./languages/sw.js').then(({ sw }) => sw),
  th: () => import('./languages/th.js').then(({ th }) => th),
  tr: () => import('./languages/tr.js').then(({ tr }) => tr),
  uk: () => import('./languages/uk.js').then(({ uk }) => uk),
  vi: () => import('./languages/vi.js').then(({ vi }) => vi),
  zh: () => import('./languages/zh.js').then(({ zh }) => zh),
  'zh-hant': () => import('./languages/zh-hant.js').then(({ zhHant }) => zhHant),
};

/** What other tags are called here. */
const ALSO: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const loaded = new Map<string, Promise<Language | undefined>>();

/** The tags of all tables, lower case. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);

/**
 * The words of a locale's language, and teaches them to `formatDate`. Undefined, or a promise of it, where there is no
 * table or it can't be had: dates then stay in signs and in the words of `Intl`.
 * @param locale BCP 47
 */
export function loadLanguage(locale: string): Promise<Language | undefined> | undefined {
  const tag = languageTag(locale);
  if (tag === undefined) {
    registerDatePhrases('', SIGNS);
    return undefined;
  }
  const known = loaded.get(tag);
  const loading = known ?? (LANGUAGES[tag] as () => Promise<Language>)().catch(() => undefined);
  if (!known) loaded.set(tag, loading);
  return loading.then((language) => {
    if (language) registerDatePhrases(locale, language.phrases);
    return language;
  });
}

/** The tag of the table for a locale: of its script or country where these have one, else of its language. */
export function languageTag(locale: string): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(locale).maximize();
    const name = Object.hasOwn(ALSO, language) ? ALSO[language] : language;
    const tags = [`${name}-${script}`, `${name}-${region}`, `${name}`];
    return tags.map((tag) => tag.toLowerCase()).find((tag) => Object.hasOwn(LANGUAGES, tag));
  } catch {
    // No language tag.
    return undefined;
  }
}
