import { waitFor } from './child-process.mjs';
import { inTurn } from './in-turn.mjs';
import { inputActions } from './input-actions.mjs';
import { touchPoints } from './touch-points.mjs';

/** The page of a Firefox, for `driverLauncher`. */
export function firefoxPage(client) {
  const turn = inTurn();
  const send = (name, parameters) => turn(() => client.send(name, parameters));
  const { keyboard, mouse, wheel } = inputActions((actions) => send('WebDriver:PerformActions', { actions }));

  /** Runs the body of a function with the rights of the browser: in its window, where `content` is the page's context. */
  function inBrowser(body, ...args) {
    const script = `const content = gBrowser.selectedBrowser.browsingContext; ${body}`;
    return turn(async () => {
      await client.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return (await client.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' })).value;
      } finally {
        await client.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** The same in the page. */
  const inPage = (script, ...args) => send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });

  const prefer = ({ scheme = 'light', motion = 'no-preference', forced = false, contrast = 'no-preference' }) =>
    inBrowser(PREFER, scheme, motion, forced ? 'active' : 'none', contrast);
  const fingers = touchPoints();
  const touch = ({ type, points }) => {
    const { changed } = fingers.change(type, points);
    return changed.length > 0 ? inPage(TOUCH, type.toLowerCase(), changed) : undefined;
  };

  return {
    open: (url) => send('WebDriver:Navigate', { url }),
    async prepare() {
      await this.setViewport({ width: 800, height: 600 });
      await this.emulateMediaFeatures([]);
      await this.emulateMediaType('screen');
    },
    async setViewport({ width, height }) {
      await inBrowser(RESIZE, width, height);
      const script = 'return innerWidth === arguments[0] && innerHeight === arguments[1];';
      const hasSize = async () => (await send('WebDriver:ExecuteScript', { script, args: [width, height] })).value;
      await waitFor(hasSize, `a window of ${width} by ${height}`);
    },
    emulateMediaType: (type) => inBrowser('content.mediumOverride = arguments[0];', type === 'print' ? type : ''),
    emulateMediaFeatures: (features) => {
      const values = new Map(features.map(({ name, value }) => [name, value]));
      return prefer({ scheme: values.get('prefers-color-scheme'), motion: values.get('prefers-reduced-motion') });
    },
    keyboard,
    mouse,
    commands: {
      picture: async ({ x, y, width, height }) => ({ png: await inBrowser(PICTURE, x, y, width, height) }),
      colours: ({ scheme, forced, contrast }) => prefer({ scheme, forced, contrast }),
      'collect-garbage': () => inPage(COLLECT),
      wheel,
      'double-click': ({ x, y }) => mouse.click(x, y, { count: 2 }),
      drag: ({ x, y, steps, finger = false }) => inPage(DRAG, Math.round(x), Math.round(y), steps, finger),
      touch,
    },
  };
}

/** Of `ui.prefersReducedMotion`: 1 reduced, 0 not. Under a theme for accessibility, black on white counts as more contrast. */
const PREFER = `
  const [scheme, motion, forced, contrast] = arguments;
  content.prefersColorSchemeOverride = scheme;
  content.forcedColorsOverride = forced;
  Services.prefs.setIntPref('ui.prefersReducedMotion', motion === 'reduce' ? 1 : 0);
  Services.prefs.setIntPref('ui.useAccessibilityTheme', contrast === 'more' ? 1 : 0);`;

const RESIZE = `
  const [width, height] = arguments;
  for (const [name, value] of [['width', width], ['height', height]]) {
    for (const limit of ['min-', 'max-']) gBrowser.selectedBrowser.style.setProperty(limit + name, value + 'px');
  }`;

const PICTURE = `
  const [x, y, width, height] = arguments;
  return (async () => {
    const bitmap = await content.currentWindowGlobal.drawSnapshot(new DOMRect(x, y, width, height), 1, 'rgb(255,255,255)');
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  })();`;

const COLLECT = `
  window.windowUtils.garbageCollect();
  window.windowUtils.cycleCollect();`;

/** The fingers of a list are down, or are lifted. */
const TOUCH = `
  const [type, points] = arguments;
  const all = (value) => points.map(() => value);
  window.windowUtils.sendTouchEvent(
    type, points.map(({ id }) => id), points.map(({ x }) => Math.round(x)), points.map(({ y }) => Math.round(y)),
    all(1), all(1), all(0), all(1), all(0), all(0), all(0), 0,
  );`;

/** In half the time that the command says, and nothing else happens meanwhile: a busy machine must not make it a slow drag. */
const DRAG = `
  const [x, y, steps, isFinger] = arguments;
  const utils = window.windowUtils;
  const wait = () => {
    for (const end = performance.now() + 8; performance.now() < end; );
  };
  const finger = (type, left) => utils.sendTouchEvent(type, [0], [left], [y], [1], [1], [0], [1], [0], [0], [0], 0);
  const mouse = (type, left, buttons) => utils.sendMouseEvent(type, left, y, 0, 1, 0, false, 0, 1, false, false, buttons);
  const [down, move, up] = isFinger
    ? [(left) => finger('touchstart', left), (left) => finger('touchmove', left), (left) => finger('touchend', left)]
    : [(left) => mouse('mousedown', left, 1), (left) => mouse('mousemove', left, 1), (left) => mouse('mouseup', left, 0)];
  if (!isFinger) mouse('mousemove', x, 0);
  down(x);
  let left = x;
  for (const step of steps) {
    wait();
    left += step;
    move(Math.round(left));
  }
  wait();
  up(Math.round(left));`;
