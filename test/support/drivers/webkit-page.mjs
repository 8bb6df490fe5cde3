import { waitFor } from './child-process.mjs';
import { inputActions } from './input-actions.mjs';
import { inTurn } from './in-turn.mjs';

/** The page of a WebKitGTK, for `driverLauncher`. */
export function webkitPage(session, inspector) {
  const turn = inTurn();
  /** The height of what stands above the page. */
  let bars;
  const command = (...asked) => turn(() => session(...asked));
  const run = (script, ...args) => command('POST', '/execute/sync', { script, args });
  const { keyboard, mouse, drag, wheel } = inputActions((actions) => command('POST', '/actions', { actions }));

  async function prefer({ scheme = 'light', motion = 'no-preference', contrast = 'no-preference' }) {
    await inspector.send('Page.overrideUserPreference', {
      name: 'PrefersColorScheme',
      value: scheme === 'dark' ? 'Dark' : 'Light',
    });
    await inspector.send('Page.overrideUserPreference', {
      name: 'PrefersReducedMotion',
      value: motion === 'reduce' ? 'Reduce' : 'NoPreference',
    });
    await inspector.send('Page.overrideUserPreference', {
      name: 'PrefersContrast',
      value: contrast === 'more' ? 'More' : 'NoPreference',
    });
  }

  return {
    open: (url) => command('POST', '/url', { url }),
    async prepare() {
      await this.setViewport({ width: 800, height: 600 });
      await prefer({});
      await this.emulateMediaType('screen');
    },
    async setViewport({ width, height }) {
      bars ??= await run('return outerHeight - innerHeight;');
      await command('POST', '/window/rect', { x: 0, y: 0, width, height: height + bars });
      const script = 'return innerWidth === arguments[0] && innerHeight === arguments[1];';
      // A page that is just left answers nothing.
      const hasSize = () => run(script, width, height).catch(() => false);
      await waitFor(hasSize, `a window of ${width} by ${height}`, 5_000);
    },
    emulateMediaType: (type) => inspector.send('Page.setEmulatedMedia', { media: type === 'print' ? type : '' }),
    emulateMediaFeatures(features) {
      const values = new Map(features.map(({ name, value }) => [name, value]));
      return prefer({ scheme: values.get('prefers-color-scheme'), motion: values.get('prefers-reduced-motion') });
    },
    keyboard,
    mouse,
    commands: {
      async picture({ x, y, width, height }) {
        const place = { x, y, width, height, coordinateSystem: 'Page' };
        const { dataURL } = await inspector.send('Page.snapshotRect', place);
        return { png: dataURL.slice(dataURL.indexOf(',') + 1) };
      },
      colours({ scheme, forced, contrast }) {
        if (forced) throw new Error('WebKit forces no colours.');
        return prefer({ scheme, contrast });
      },
      'collect-garbage': () => inspector.send('Heap.gc'),
      // Its driver leaves out the keys that are held.
      wheel: (turned) => (turned.modifiers ? run(TURNED_WITH_KEYS, turned) : wheel(turned)),
      'double-click': ({ x, y }) => mouse.click(x, y, { count: 2 }),
      drag({ x, y, steps, finger }) {
        if (finger) throw new Error('WebKitGTK has no fingers here.');
        return drag({ x, y, steps });
      },
      touch() {
        throw new Error('WebKitGTK has no fingers here.');
      },
    },
  };
}

/** As the event of a wheel would be, but that the browser itself does nothing. */
const TURNED_WITH_KEYS = `
  const { x, y, deltaX = 0, deltaY = 0, modifiers } = arguments[0];
  let node = document.elementFromPoint(x, y);
  for (let inner; (inner = node.shadowRoot?.elementFromPoint(x, y)) && inner !== node; ) node = inner;
  const [altKey, ctrlKey, metaKey, shiftKey] = [1, 2, 4, 8].map((bit) => Boolean(modifiers & bit));
  node.dispatchEvent(new WheelEvent('wheel', {
    clientX: x, clientY: y, deltaX, deltaY, altKey, ctrlKey, metaKey, shiftKey,
    bubbles: true, cancelable: true, composed: true,
  }));`;
