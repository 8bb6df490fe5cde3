import { expect } from '@open-wc/testing';
import { takesBackVowel, withTurkishSuffix } from '../../../../src/core/dates/date-phrases/turkish-suffix.js';

describe('withTurkishSuffix', () => {
  const rows: [date: string, from: string, to: string][] = [
    // Each by what the last word of the number is: "sıfır", "bir" … "dokuz", "on" … "doksan", "yüz", "bin".
    ['0', '0’dan', '0’a'],
    ['2001', '2001’den', '2001’e'],
    ['2022', '2022’den', '2022’ye'],
    ['2023', '2023’ten', '2023’e'],
    ['2024', '2024’ten', '2024’e'],
    ['2025', '2025’ten', '2025’e'],
    ['2026', '2026’dan', '2026’ya'],
    ['2027', '2027’den', '2027’ye'],
    ['2028', '2028’den', '2028’e'],
    ['2029', '2029’dan', '2029’a'],
    ['2010', '2010’dan', '2010’a'],
    ['2020', '2020’den', '2020’ye'],
    ['2030', '2030’dan', '2030’a'],
    ['2040', '2040’tan', '2040’a'],
    ['2050', '2050’den', '2050’ye'],
    ['2060', '2060’tan', '2060’a'],
    ['1970', '1970’ten', '1970’e'],
    ['1980', '1980’den', '1980’e'],
    ['1990', '1990’dan', '1990’a'],
    ['1900', '1900’den', '1900’e'],
    ['2000', '2000’den', '2000’e'],
    ['12 Eylül 2023', '12 Eylül 2023’ten', '12 Eylül 2023’e'],
    ['1 Şubat', '1 Şubat’tan', '1 Şubat’a'],
    ['1 Ekim', '1 Ekim’den', '1 Ekim’e'],
    ['1 Ağustos', '1 Ağustos’tan', '1 Ağustos’a'],
    ['19. yüzyıl', '19. yüzyıldan', '19. yüzyıla'],
    ['1990’lar', '1990’lardan', '1990’lara'],
    ['1980’ler', '1980’lerden', '1980’lere'],
  ];
  for (const [date, from, to] of rows) {
    it(`says ${from} and ${to}`, () => {
      expect(withTurkishSuffix(date, 'ablative')).to.equal(from);
      expect(withTurkishSuffix(date, 'dative')).to.equal(to);
    });
  }

  it('puts an "n" after a possessive', () => {
    expect(withTurkishSuffix('2001 yazı', 'ablative', true)).to.equal('2001 yazından');
    expect(withTurkishSuffix('2010 yılının 1. çeyreği', 'dative', true)).to.equal('2010 yılının 1. çeyreğine');
  });
});

describe('takesBackVowel', () => {
  it('follows the sound of the number', () => {
    expect([1960, 1970, 1980, 1990, 2000].map(takesBackVowel)).to.deep.equal([true, false, false, true, false]);
  });
});
