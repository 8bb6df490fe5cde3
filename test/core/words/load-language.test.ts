import { expect } from '@open-wc/testing';
import { formatDate } from '../../../src/core/dates/format-date.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { LANGUAGE_TAGS, languageTag, loadLanguage } from '../../../src/core/words/load-language.js';
import type { Language } from '../../../src/core/words/language.js';
import { PLACEHOLDERS } from '../../../src/core/words/message-table.js';
import { englishMessages } from '../../../src/core/words/messages.js';

const UNITS = ['day', 'hour', 'minute', 'month', 'second', 'year'];
/** Heard and seen without their number. */
const WITHOUT_COUNT = ['sourceHeading'];

/** All texts of a message or a group of them, each with the path to it. */
function textsOf(message: unknown, path: string): [path: string, text: string][] {
  if (typeof message === 'string') return [[path, message]];
  return Object.entries(message as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

describe('loadLanguage', () => {
  for (const [locale, tag] of Object.entries({
    'fr-CA': 'fr',
    pt: 'pt-br',
    'pt-BR': 'pt-br',
    'pt-PT': 'pt',
    'pt-AO': 'pt',
    zh: 'zh',
    'zh-SG': 'zh',
    'zh-TW': 'zh-hant',
    'zh-Hant-HK': 'zh-hant',
    no: 'nb',
    'nn-NO': 'nb',
    iw: 'he',
    'DE-at': 'de',
  })) {
    it(`knows ${locale} as ${tag}`, () => expect(languageTag(locale)).to.equal(tag));
  }

  it('has nothing to load for English, for languages without a table and for what is none', () => {
    for (const locale of ['en', 'en-CA', 'hu', 'tlh', '', 'constructor', '__proto__', 'x y', '-', 'i']) {
      expect(loadLanguage(locale), locale).to.equal(undefined);
    }
  });

  it('teaches dates the language too', async () => {
    await loadLanguage('fr-BE');
    expect(formatDate(parseEdtf('1984?'), 'fr-BE')).to.equal('peut-être 1984');
  });

  it('has 31 languages beside English', () => expect(LANGUAGE_TAGS).to.have.length(31));

  for (const tag of LANGUAGE_TAGS) {
    describe(tag, () => {
      it('lacks no message, and has none that nobody asks for', async () => {
        const messages = (await loadLanguage(tag))?.messages;
        expect(Object.keys(messages ?? {})).to.have.members(Object.keys(englishMessages));
        for (const [key, said] of Object.entries(englishMessages)) {
          const keys = key === 'quiet' ? UNITS : typeof said === 'object' ? Object.keys(said as object) : undefined;
          const own = messages?.[key as keyof typeof messages];
          if (keys) expect(Object.keys(own as object), key).to.have.members(keys);
        }
      });

      it('says something in each, and nothing in English', async () => {
        const english = new Set(textsOf(englishMessages, '').flatMap(([, text]) => (text.includes(' ') ? [text] : [])));
        for (const [path, text] of textsOf((await loadLanguage(tag))?.messages, tag)) {
          expect(text.trim(), path).to.equal(text);
          expect(text, path).not.to.equal('');
          expect(english.has(text), `${path}: ${text}`).to.equal(false);
        }
      });

      it('names the values of each message, and no others', async () => {
        const messages = (await loadLanguage(tag))?.messages as unknown as Record<string, unknown>;
        for (const [key, names] of Object.entries(PLACEHOLDERS)) {
          const known = names.map((name) => name.replace('#', ''));
          const needed = WITHOUT_COUNT.includes(key) ? [] : known.filter((name) => name !== 'number');
          for (const [path, text] of textsOf(messages[key], key)) {
            const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
            expect(known, path).to.include.members(used);
            // "One event", "two events" are said without the number in some languages.
            const isExact = /\.(zero|one|two)$/.test(path);
            if (!isExact) expect(used, path).to.include.members(needed);
          }
        }
      });

      it('has what is seen on a button in what is heard of it', async () => {
        const language = (await loadLanguage(tag)) as Language;
        const { fit, fitShort } = language.messages as { fit: string; fitShort: string };
        expect(fit.toLocaleLowerCase(tag)).to.include(fitShort.toLocaleLowerCase(tag));
      });

      it('has the plural forms of its language', async () => {
        const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
        for (const [path, text] of textsOf((await loadLanguage(tag))?.messages, '')) {
          const form = /\.(zero|one|two|few|many|other)$/.exec(path)?.[1];
          if (form) expect(pluralCategories, `${path}: ${text}`).to.include(form);
        }
        const { eventCount } = (await loadLanguage(tag))?.messages ?? {};
        const given = typeof eventCount === 'string' ? ['other'] : Object.keys(eventCount ?? {});
        // Millions, in Romance languages, take a form that no timeline needs.
        const needed = pluralCategories.filter(
          (form) => form !== 'many' || ['ar', 'cs', 'pl', 'ru', 'uk'].includes(tag),
        );
        if (given.length > 1) expect(given).to.include.members(needed);
      });
    });
  }
});
