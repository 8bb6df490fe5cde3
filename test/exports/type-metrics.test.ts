import { expect } from '@open-wc/testing';
import { canvasMeasure } from '../../src/exports/canvas-measure.js';
import { TYPE } from '../../src/exports/svg-pen.js';
import { measureType, type TextType } from '../../src/exports/type-metrics.js';

/** As they are found on some system; where one is missing, another stands in, which is a font as well. */
const FONTS = [
  {},
  { text: '"DejaVu Serif", serif', ui: '"DejaVu Sans", sans-serif' },
  { text: '"Noto Serif", serif', ui: '"Noto Sans", sans-serif' },
  { text: '"Times New Roman", serif', ui: 'Arial, sans-serif' },
];

const TEXTS = [
  'How the Han Dong story unfolded',
  'Johnston report: “the allegation is false” – as of 22 March 2023',
  'WILL IT FIT? MAXIMUM WIDTH MMMM',
  'illicit little filigree, till it jilts',
  'Übergrößenträger façade naïveté Łódź Dvořák Ångström',
  'Первый человек в космосе, Юрий Гагарин, 12 апреля 1961',
  'Η ιστορία του φεγγαριού και της πτήσης',
  'צעד קטן לאדם, צעד גדול לאנושות',
  'أول إنسان يمشي على سطح القمر عام ١٩٦٩',
  '人類が初めて月面を歩いた日、その記録',
  '대한민국의 달 탐사 이야기',
  'चंद्रमा पर पहला मानव',
  'มนุษย์คนแรกบนดวงจันทร์',
  '🚀 launch 🌕 landing',
];

describe('measureType', () => {
  for (const fonts of FONTS) {
    it(`has room for any text in ${JSON.stringify(fonts)}`, () => {
      const measure = canvasMeasure(fonts);
      for (const type of Object.values(TYPE) as TextType[]) {
        // WebKit sets some letters to whole pixels.
        for (const text of TEXTS) expect(measureType(text, type), text).to.be.at.least(0.99 * measure(text, type) - 1);
      }
    });
  }

  it('takes no more than half as much again as is needed', () => {
    const measure = canvasMeasure(FONTS[2]);
    for (const type of Object.values(TYPE) as TextType[]) {
      for (const text of TEXTS) expect(measureType(text, type), text).to.be.below(1.6 * measure(text, type));
    }
  });

  it('gives marks and signs that nobody sees no room of their own', () => {
    const width = (text: string) => measureType(text, TYPE.title);
    expect(width('e\u0301a\u0302\u0323\u200b\u2068\u2069')).to.equal(width('ea'));
    expect(width('é')).to.equal(width('e'));
    expect(width('')).to.equal(0);
  });

  it('grows with the size and the weight of the type', () => {
    const width = (size: number, weight: 400 | 700) => measureType('April 1961', { family: 'ui', size, weight });
    expect(width(24, 400)).to.be.closeTo(2 * width(12, 400), 1e-9);
    expect(width(12, 700)).to.be.greaterThan(width(12, 400));
  });
});
