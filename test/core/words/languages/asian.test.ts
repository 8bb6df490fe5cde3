import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { registerDatePhrases } from '../../../../src/core/dates/date-phrases.js';
import { describePrecision } from '../../../../src/core/dates/describe-precision.js';
import { formatDate } from '../../../../src/core/dates/format-date.js';
import { parseEdtf } from '../../../../src/core/dates/parse-edtf.js';
import type { Language } from '../../../../src/core/words/language.js';
import { bn } from '../../../../src/core/words/languages/bn.js';
import { fa } from '../../../../src/core/words/languages/fa.js';
import { he } from '../../../../src/core/words/languages/he.js';
import { hi } from '../../../../src/core/words/languages/hi.js';
import { ja } from '../../../../src/core/words/languages/ja.js';
import { ko } from '../../../../src/core/words/languages/ko.js';
import { th } from '../../../../src/core/words/languages/th.js';
import { vi } from '../../../../src/core/words/languages/vi.js';
import { zhHant } from '../../../../src/core/words/languages/zh-hant.js';
import { zh } from '../../../../src/core/words/languages/zh.js';
import { wordMessages } from '../../../../src/core/words/word-messages.js';
import { edtfDates } from '../../dates/edtf-dates.js';
import { usualDate } from '../../dates/usual-date.js';
import { dateCases, noteCases, shortDateCases } from './asian-date-cases.js';
import { COUNTS, messageCases } from './asian-message-cases.js';

const languages: Readonly<Record<string, Language>> = { bn, hi, zh, 'zh-Hant': zhHant, ja, ko, th, vi, he, fa };

function words(edtf: string, locale: string, style: 'long' | 'short' = 'long'): string {
  return usualDate(formatDate(parseEdtf(edtf), locale, { style }));
}

describe('Asian languages', () => {
  before(() => {
    for (const [tag, { phrases }] of Object.entries(languages)) registerDatePhrases(tag, phrases);
  });

  for (const [tag, { messages: table }] of Object.entries(languages)) {
    const messages = wordMessages(table, tag);
    const cases = messageCases[tag];

    describe(tag, () => {
      for (const [edtf, expected] of Object.entries(dateCases[tag] ?? {})) {
        it(`words ${edtf}`, () => expect(words(edtf, tag)).to.equal(usualDate(expected)));
      }

      for (const [edtf, expected] of Object.entries(shortDateCases[tag] ?? {})) {
        it(`words ${edtf} in short`, () => expect(words(edtf, tag, 'short')).to.equal(usualDate(expected)));
      }

      it('says what a date leaves open', () => {
        const noted = ['2023-05', '2004-06~-11', '/1985'].map((edtf) => describePrecision(parseEdtf(edtf), tag)[0]);
        expect(noted).to.deep.equal(noteCases[tag]);
      });

      it('has words of its own for every date', () => {
        const styles = fc.constantFrom('long' as const, 'short' as const);
        fc.assert(
          fc.property(edtfDates, styles, (date, style) => {
            const text = [formatDate(date, tag, { style }), ...describePrecision(date, tag)].join();
            // No hole, no word of English, no space that joins nothing, no slashes of `Intl`, no doubled era.
            expect(text).not.to.match(/undefined|null|NaN|\b(the|about|from|until|year|month)\b| {2}|^ | $/);
            if (/^(zh|ja)/.test(tag)) expect(text).not.to.match(/\d[/]\d/);
            expect(text).not.to.match(/年年|년년|ปี ปี|năm năm|سال سال|সাল সাল|בב-/);
          }),
        );
      });

      it('counts', () => {
        const { eventCount, newEvents, sourceCount, problems, quiet, someOf } = messages;
        const digits = new Intl.NumberFormat(tag);
        expect(COUNTS.map(eventCount)).to.deep.equal(cases?.eventCount);
        expect(COUNTS.map(newEvents)).to.deep.equal(cases?.newEvents);
        expect(COUNTS.map(sourceCount)).to.deep.equal(cases?.sourceCount);
        expect(COUNTS.map(problems)).to.deep.equal(cases?.problems);
        expect(COUNTS.map((count) => quiet(digits.format(count), count, 'month'))).to.deep.equal(cases?.quiet);
        expect(COUNTS.map((count) => someOf(1, count))).to.deep.equal(cases?.someOf);
      });

      it('names what it counts', () => {
        expect(messages.cluster(messages.eventCount(5), words('2023-05', tag), 'Vote')).to.equal(cases?.cluster);
      });
    });
  }

  it('words a stretch from one time to another', () => {
    const minute = 'minute';
    expect(zh.phrases.to?.('2023年3月1日 10:00', '14:30', minute, minute)).to.equal('2023年3月1日 10:00至14:30');
    const hours = '1 มีนาคม 2023 10:00 น. – 14:30 น.';
    expect(th.phrases.tidy?.(hours, minute)).to.equal(hours);
    expect(th.phrases.tidy?.('1 มีนาคม 2023 เวลา 10:00', minute)).to.equal('1 มีนาคม 2023 เวลา 10:00 น.');
    const start = 'lúc 22:00 UTC ngày 1 tháng 3 năm 2023';
    expect(vi.phrases.tidy?.('lúc 22:00 UTC 1 tháng 3, 2023 – lúc ', minute)).to.equal(start);
    expect(ko.phrases.tidy?.('2023년 3월 1일 PM 4:05', minute)).to.equal('2023년 3월 1일 오후 4시 5분');
    expect(ko.phrases.tidy?.('2023년 3월 1일 AM 10:00 ADT', minute)).to.equal('2023년 3월 1일 오전 10시 ADT');
    expect(hi.phrases.tidy?.('1 मार्च 2023 को 1:30 am बजे', minute)).to.equal('1 मार्च 2023, 1:30 am');
    expect(bn.phrases.tidy?.('১ মার্চ, ২০২৩ এ ১:৩০ AM', minute)).to.equal('১ মার্চ ২০২৩, ১:৩০ AM');
  });

  it('says the era that both ends of a stretch share in its place', () => {
    const tidied = (table: Language, text: string) => table.phrases.tidy?.(text, 'day');
    expect(tidied(hi, 'ईसा-पूर्व 50 मार्च 15 – 44 अप्रैल 15')).to.equal('15 मार्च 50 – 15 अप्रैल 44 ईसा पूर्व');
    expect(tidied(hi, '1 मई 1 ईसा-पूर्व')).to.equal('1 मई 1 ईसा पूर्व');
    expect(tidied(hi, '12 सितंबर 2023')).to.equal('12 सितंबर 2023');
    expect(tidied(th, 'ก่อน ค.ศ. 50–44')).to.equal('50–44 ปีก่อน ค.ศ.');
    expect(tidied(th, '15 มีนาคม ก่อน ค.ศ. 50 – 15 เมษายน 44')).to.equal(
      '15 มีนาคม 50 ปีก่อน ค.ศ. – 15 เมษายน 44 ปีก่อน ค.ศ.',
    );
    expect(tidied(bn, '১ মে, ১ খ্রিস্টপূর্ব')).to.equal('১ মে ১ খ্রিস্টপূর্বাব্দ');
  });

  describe('in other countries', () => {
    before(() => {
      for (const tag of ['zh-HK', 'zh-SG']) registerDatePhrases(tag, tag === 'zh-HK' ? zhHant.phrases : zh.phrases);
    });

    it('writes ranges in Chinese with the year first, whatever order the country has for slashes', () => {
      expect(words('2021-02-01/2021-02-03', 'zh-HK')).to.equal(usualDate('2021年2月1日至3日'));
      expect(words('2021-02/2021-04', 'zh-HK')).to.equal(usualDate('2021年2月至4月'));
      expect(words('2021-02-01/2022-02-03', 'zh-SG')).to.equal(usualDate('2021年2月1日至2022年2月3日'));
    });

    it('counts deep time in units of ten thousand', () => {
      expect(words('Y-66043000', 'zh-HK')).to.equal('6604.3萬年前');
      expect(words('Y-170000000', 'zh-HK')).to.equal('1.7億年前');
    });
  });
});
