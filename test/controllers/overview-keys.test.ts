import { expect } from '@open-wc/testing';
import { overviewMove } from '../../src/controllers/overview-keys.js';
import type { Grip } from '../../src/core/axis/slide-window.js';

function moveOf(key: string, grip: Grip = 'window', direction: 'ltr' | 'rtl' = 'ltr', options: KeyboardEventInit = {}) {
  return overviewMove(new KeyboardEvent('keydown', { key, ...options }), grip, direction);
}

describe('overviewMove', () => {
  const keys: [key: string, ltr: number | undefined, rtl: number | undefined][] = [
    ['ArrowRight', 0.05, -0.05],
    ['ArrowLeft', -0.05, 0.05],
    ['ArrowUp', 0.05, 0.05],
    ['ArrowDown', -0.05, -0.05],
    ['PageUp', 1, 1],
    ['PageDown', -1, -1],
    ['Home', -Infinity, -Infinity],
    ['End', Infinity, Infinity],
    ['0', undefined, undefined],
    ['+', undefined, undefined],
    ['Escape', undefined, undefined],
    ['Tab', undefined, undefined],
  ];
  for (const [key, ltr, rtl] of keys) {
    it(`moves the window by ${key} as its direction asks for`, () => {
      expect(moveOf(key)).to.equal(ltr);
      expect(moveOf(key, 'window', 'rtl')).to.equal(rtl);
    });
  }

  it('goes further with Shift', () => {
    expect(moveOf('ArrowRight', 'to', 'ltr', { shiftKey: true })).to.equal(0.25);
    expect(moveOf('ArrowRight', 'to', 'rtl', { shiftKey: true })).to.equal(-0.25);
  });

  it('makes the window twice or half as long by a page at one of its ends', () => {
    expect(moveOf('PageUp', 'to')).to.equal(1);
    expect(moveOf('PageDown', 'to')).to.equal(-0.5);
    expect(moveOf('PageUp', 'from')).to.equal(0.5);
    expect(moveOf('PageDown', 'from')).to.equal(-1);
  });

  for (const options of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
    it(`leaves keys to the page and its browser with ${Object.keys(options).join()}`, () => {
      for (const [key] of keys) expect(moveOf(key, 'window', 'ltr', options), key).to.equal(undefined);
    });
  }
});
