import { keyCode } from './key-codes.mjs';

/** What is held on the keyboard while the wheel turns, by the bits of the command `wheel`. */
const HELD = [
  [1, 'Alt'],
  [2, 'Control'],
  [4, 'Meta'],
  [8, 'Shift'],
];
const BUTTONS = ['left', 'middle', 'right'];

/**
 * Keyboard, mouse and wheel, with the methods of a page of Puppeteer that the runner's own commands call, by the actions
 * of WebDriver.
 *
 * @param {(actions: object[]) => Promise<unknown>} perform What sends them: a browser keeps what is down from one call to the next.
 */
export function inputActions(perform) {
  const type = (actions) => perform([{ type: 'key', id: 'keyboard', actions }]);
  const point = (actions) => perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const keyboard = {
    down: (key) => type([keyDown(key)]),
    up: (key) => type([keyUp(key)]),
    press: (key) => type([keyDown(key), keyUp(key)]),
    type: (text) => type([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
  };
  const mouse = {
    move: (x, y) => point([moveTo(x, y)]),
    down: ({ button } = {}) => point([press(button)]),
    up: ({ button } = {}) => point([release(button)]),
    click: (x, y, { button, count = 1 } = {}) =>
      point([moveTo(x, y), ...Array.from({ length: count }, () => [press(button), release(button)]).flat()]),
    reset: () => point([...BUTTONS.map(release), moveTo(0, 0)]),
  };
  return { keyboard, mouse, drag: dragBy(point), wheel: wheelBy(perform) };
}

function dragBy(point) {
  return ({ x, y, steps }) => {
    const places = steps.map((_, index) => x + steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    // Without pauses: to hand a step on takes a driver as long as the step is to take, and longer.
    return point([moveTo(x, y), press(), ...places.map((left) => moveTo(left, y)), release()]);
  };
}

function wheelBy(perform) {
  let turns = 0;
  return ({ x, y, deltaX = 0, deltaY = 0, modifiers = 0 }) => {
    const held = HELD.filter(([bit]) => modifiers & bit).map(([, key]) => key);
    const scroll = { type: 'scroll', x, y, deltaX, deltaY };
    const wait = held.map(() => ({ type: 'pause' }));
    return perform([
      ...(held.length > 0
        ? [{ type: 'key', id: 'keyboard', actions: [...held.map(keyDown), { type: 'pause' }, ...held.map(keyUp)] }]
        : []),
      { type: 'wheel', id: `wheel-${(turns += 1)}`, actions: [...wait, scroll, ...wait] },
    ]);
  };
}

const keyDown = (key) => ({ type: 'keyDown', value: keyCode(key) });
const keyUp = (key) => ({ type: 'keyUp', value: keyCode(key) });
const moveTo = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
