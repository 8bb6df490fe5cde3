import { expect } from '@open-wc/testing';
import { linedFlag, linedHeight, stackedFlag, type PictureType } from '../../../src/core/scene/picture-flag.js';
import type { FlagText } from '../../../src/core/scene/flag-text.js';

const type: PictureType = {
  width: (text) => 8 * [...text].length,
  size: (kind) => (kind === 'badge' ? 11 : kind === 'date' ? 12 : 15),
  limit: (kind) => (kind === 'title' ? 184 : Infinity),
};
const text: FlagText = {
  date: 'February 2021',
  title:
    'Conversation with a Chinese diplomat that has a very long title, longer than three lines of the flag can hold',
  badge: 'Claim found false, May 2023',
  tone: 'false',
  markTone: 'doubt',
  notes: '',
  lang: undefined,
};

describe('flags of a picture', () => {
  it('stand below each other: date, three lines of title, badge', () => {
    const { lines, width, height } = stackedFlag(text, type, 300);
    expect(lines.map(({ kind }) => kind)).to.deep.equal(['date', 'title', 'title', 'title', 'badge']);
    expect(lines[3]?.text).to.match(/…$/);
    const feet = lines.map(({ y }) => y);
    expect(feet).to.deep.equal([...feet].sort((a, b) => a - b));
    expect(height).to.be.greaterThan(feet.at(-1) as number);
    for (const line of lines) expect(line.inset + line.width).to.be.at.most(width);
  });

  it('are as wide as their longest line, and no wider than they may be', () => {
    const short = stackedFlag({ ...text, title: 'Short', badge: undefined }, type, 300);
    expect(short.lines.map(({ text: line }) => line)).to.deep.equal(['February 2021', 'Short']);
    expect(short.width).to.be.within(13 * 8, 13 * 8 + 16);
    expect(stackedFlag(text, type, 150).width).to.be.at.most(151);
  });

  it('stand beside each other on one line, cut to the room there is', () => {
    const { lines, width, height } = linedFlag({ ...text, line: 'weighty' }, type, 480);
    expect(lines.map(({ kind }) => kind)).to.deep.equal(['date', 'weighty', 'badge']);
    expect(new Set(lines.map(({ y }) => y)).size).to.equal(1);
    lines.slice(1).forEach(({ inset }, at) => {
      const before = lines[at];
      expect(inset).to.be.greaterThan((before?.inset ?? 0) + (before?.width ?? 0));
    });
    expect(lines[1]?.text).to.match(/…$/);
    expect(width).to.be.at.most(481);
    expect(height).to.equal(linedHeight(type));
  });
});
