import { expect } from '@open-wc/testing';
import { calledOff } from '../../../src/sources/formats/called-off.js';

describe('calledOff', () => {
  const cases: [title: string | undefined, lang: string | undefined, expected: string][] = [
    ['Fair', undefined, 'Cancelled: Fair'],
    ['Fair', 'en-GB', 'Cancelled: Fair'],
    ['Kirmes', 'de-AT', 'Abgesagt: Kirmes'],
    ['Foire', 'fr', 'Annulé\u00a0: Foire'],
    ['祭り', 'ja', '中止：祭り'],
    ['Marked', 'nn', 'Avlyst: Marked'],
    ['Fair', 'xx', 'Cancelled: Fair'],
    ['Fair', 'constructor', 'Cancelled: Fair'],
    ['Canceled: Staff meeting', 'de', 'Canceled: Staff meeting'],
    ['Kirmes (abgesagt)', 'de', 'Kirmes (abgesagt)'],
    [undefined, 'es', 'Cancelado'],
  ];
  for (const [title, lang, expected] of cases) {
    it(`says of ${title ?? 'what has no title'} in ${lang ?? 'no language'}: ${expected}`, () => {
      expect(calledOff(title, 'cancelled', lang)).to.equal(expected);
    });
  }

  it('says that something is postponed', () => {
    expect(calledOff('Fair', 'postponed')).to.equal('Postponed: Fair');
    expect(calledOff('Feria', 'postponed', 'es-MX')).to.equal('Aplazado: Feria');
  });
});
