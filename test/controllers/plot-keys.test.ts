import { expect } from '@open-wc/testing';
import { plotCommand, ZOOM_KEYS, type PlotCommand } from '../../src/controllers/plot-keys.js';

function pressed(key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, ...options });
}

describe('plotCommand', () => {
  const commands: [string, PlotCommand | undefined, PlotCommand | undefined][] = [
    ['ArrowRight', 'next', 'previous'],
    ['ArrowLeft', 'previous', 'next'],
    ['Home', 'first', 'first'],
    ['End', 'last', 'last'],
    ['+', 'zoom-in', 'zoom-in'],
    ['=', 'zoom-in', 'zoom-in'],
    ['-', 'zoom-out', 'zoom-out'],
    ['0', 'fit', 'fit'],
    ['Escape', 'close', 'close'],
    ['ArrowUp', undefined, undefined],
    ['ArrowDown', undefined, undefined],
    ['PageDown', undefined, undefined],
    ['Tab', undefined, undefined],
    [' ', undefined, undefined],
    ['a', undefined, undefined],
    ['1', undefined, undefined],
  ];
  for (const [key, ltr, rtl] of commands) {
    it(`gives ${key === ' ' ? 'Space' : key} ${ltr ? `the meaning ${ltr}, or ${rtl} from right to left` : 'to the page'}`, () => {
      expect(plotCommand(pressed(key), 'ltr')).to.equal(ltr);
      expect(plotCommand(pressed(key), 'rtl')).to.equal(rtl);
    });
  }

  for (const options of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
    it(`leaves keys to the page and its browser with ${Object.keys(options).join()}`, () => {
      for (const [key] of commands) expect(plotCommand(pressed(key, options), 'ltr'), key).to.equal(undefined);
    });
  }

  it('takes the arrows up and down where the axis runs down, whatever the direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(plotCommand(pressed('ArrowDown'), direction, true)).to.equal('next');
      expect(plotCommand(pressed('ArrowUp'), direction, true)).to.equal('previous');
    }
  });

  it('takes a plus that needs Shift', () => {
    expect(plotCommand(pressed('+', { shiftKey: true }), 'ltr')).to.equal('zoom-in');
  });

  it('knows the keys that it announces', () => {
    expect(plotCommand(pressed(ZOOM_KEYS.in), 'ltr')).to.equal('zoom-in');
    expect(plotCommand(pressed(ZOOM_KEYS.out), 'ltr')).to.equal('zoom-out');
    expect(plotCommand(pressed(ZOOM_KEYS.fit), 'ltr')).to.equal('fit');
  });
});
