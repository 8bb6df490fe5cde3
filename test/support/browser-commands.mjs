/**
 * What tests ask of the browser beyond the commands of the runner, for `executeServerCommand`:
 *
 * - `picture`: a PNG, as base64, of `{ x, y, width, height }` of the page.
 * - `colours`: the reader's `scheme` (`light` or `dark`), whether colours are `forced`, and the `contrast` wished for (`more`).
 * - `wheel`: turns the wheel at `{ x, y }` by `deltaX`, `deltaY`, with `modifiers` (1 Alt, 2 Ctrl, 4 Meta, 8 Shift).
 * - `double-click`: at `{ x, y }`.
 * - `drag`: presses the mouse (or a `finger`) at `{ x, y }`, moves it by `steps` to the side, each in 16 ms, and lets go.
 * - `collect-garbage`: takes away what nothing holds any more.
 * - `touch-screen`: `on`, the reader has fingers and no mouse.
 * - `touch`: the fingers that are down, as `points` of `{ x, y, id }`, for the types `touchStart` and `touchMove`; the one that is
 *   lifted, or all if none is named, for `touchEnd`; none for `touchCancel`.
 */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(COMMANDS, command)) return undefined;
      const page = session.browser.getPage(session.id);
      if (!page.commands) return COMMANDS[command](page, payload);
      // Of another engine than Chromium: see drivers/.
      return (await page.commands[command](payload)) ?? {};
    },
  };
}

/** How Chromium does it. */
const COMMANDS = {
  async picture(page, { x, y, width, height }) {
    return { png: await page.screenshot({ encoding: 'base64', clip: { x, y, width, height } }) };
  },
  async colours(page, { scheme, forced, contrast }) {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-contrast', value: contrast ?? 'no-preference' },
    ];
    return send(page, 'Emulation.setEmulatedMedia', { features });
  },
  async 'collect-garbage'(page) {
    return send(page, 'HeapProfiler.collectGarbage');
  },
  async wheel(page, { x, y, deltaX = 0, deltaY = 0, modifiers = 0 }) {
    return send(page, 'Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
  },
  async 'double-click'(page, { x, y }) {
    await page.mouse.click(x, y, { count: 2 });
    return {};
  },
  async drag(page, { x, y, steps, finger = false }) {
    const begun = Date.now() / 1_000;
    const at = finger ? fingerAt(page, y) : mouseAt(page, y);
    const [types, last] = [finger ? TOUCHES : PRESSES, steps.length + 1];
    let left = x;
    for (let number = 0; number <= last; number += 1) {
      left += steps[number - 1] ?? 0;
      const type = types[number === 0 ? 0 : number < last ? 1 : 2];
      // As fast for the page as it says, however long the browser takes.
      await at(type, left, begun + (number * STEP_MS) / 1_000);
    }
    return {};
  },
  async 'touch-screen'(page, { on }) {
    const { width, height } = page.viewport();
    const device = { width, height, deviceScaleFactor: 1, mobile: on };
    await send(page, 'Emulation.setDeviceMetricsOverride', device);
    return send(page, 'Emulation.setTouchEmulationEnabled', { enabled: on, maxTouchPoints: 1 });
  },
  async touch(page, { type, points }) {
    return send(page, 'Input.dispatchTouchEvent', { type, touchPoints: points });
  },
};

const STEP_MS = 16;
const PRESSES = ['mousePressed', 'mouseMoved', 'mouseReleased'];
const TOUCHES = ['touchStart', 'touchMove', 'touchEnd'];

function mouseAt(page, y) {
  return (type, x, timestamp) =>
    send(page, 'Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, timestamp });
}

function fingerAt(page, y) {
  return (type, x, timestamp) =>
    send(page, 'Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y, id: 0 }],
      timestamp,
    });
}

/** Fingers of one touch have to come through one session. */
const sessions = new WeakMap();

async function send(page, method, parameters) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const client = await sessions.get(page);
  await client.send(method, parameters);
  return {};
}
