import { expect } from '@open-wc/testing';
import { InteractionController, type Stage } from '../../src/controllers/interaction-controller.js';

describe('InteractionController', () => {
  let root: ShadowRoot;
  let asked: string[];

  beforeEach(() => {
    const host = document.createElement('div');
    host.className = 'interaction-host';
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    asked = [];
    const stage = {
      root: () => root,
      direction: () => 'ltr',
      isDown: () => false,
      selected: () => 'open',
      perform: (action: string) => asked.push(action),
    } as unknown as Stage;
    const noHost = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    const { onKeydown } = new InteractionController(noHost, stage);
    root.addEventListener('keydown', (event) => onKeydown(event as KeyboardEvent));
  });

  afterEach(() => document.querySelector('.interaction-host')?.remove());

  function press(tag: string, key: string): boolean {
    const node = document.createElement(tag);
    root.append(node);
    return node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  for (const key of ['+', '=', '-', '0', 'ArrowRight', 'Home']) {
    it(`leaves “${key}” to a field in which it is typed`, () => {
      expect(press('input', key)).to.equal(true);
      expect(asked).to.deep.equal([]);
    });
  }

  it('follows the keys of zoom on a button', () => {
    expect(press('button', '+')).to.equal(false);
    press('button', '0');
    expect(asked).to.deep.equal(['zoom-in', 'fit']);
  });

  it('closes the open event with Escape, from a field as well', () => {
    press('input', 'Escape');
    expect(asked).to.deep.equal(['close']);
  });
});
