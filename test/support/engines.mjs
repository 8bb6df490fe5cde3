import { chromeLauncher } from '@web/test-runner-chrome';
import { driverLauncher } from './drivers/driver-launcher.mjs';
import { firefoxBrowser } from './drivers/firefox-browser.mjs';
import { webkitBrowser } from './drivers/webkit-browser.mjs';
import { findBrowser, findFirefox, findWebKit } from './find-browser.mjs';

/**
 * The engines that the tests run in. `limits` names what cannot be tested there, each with the reason: `onlyWhere` of
 * `engine.ts` leaves such tests out, by name. What a limit means stands in `docs/browsers.md`.
 */
export const ENGINES = {
  chromium: { name: 'Chromium', launcher: chromiumLauncher, limits: {} },
  firefox: {
    name: 'Firefox',
    launcher: () => {
      const path = findFirefox();
      return driverLauncher('Firefox', () => firefoxBrowser(path));
    },
    limits: {
      touchScreen: 'no test can take the mouse away from Firefox',
      touchScroll: 'fingers that a test makes scroll no page in Firefox',
      accessibilityTree: 'Firefox shows its tree for screen readers to no test',
    },
  },
  webkit: {
    name: 'WebKit',
    launcher: () => {
      const paths = findWebKit();
      return driverLauncher('WebKit', () => webkitBrowser(paths));
    },
    limits: {
      accessibilityTree: 'WebKit shows its tree for screen readers to no test',
      forcedColours: 'WebKit has no forced colours',
      idleness: 'WebKit does not tell when a page is idle',
      touch: 'WebKitGTK takes fingers that a test makes for a mouse',
      touchScreen: 'no test can take the mouse away from WebKitGTK',
      touchScroll: 'WebKitGTK takes fingers that a test makes for a mouse',
    },
  },
};

/** The engine that STORY_TIMELINE_ENGINE names, else Chromium. */
export function chosenEngine() {
  const id = process.env.STORY_TIMELINE_ENGINE || 'chromium';
  if (!Object.hasOwn(ENGINES, id)) {
    throw new Error(`STORY_TIMELINE_ENGINE is ${id}. It may be: ${Object.keys(ENGINES).join(', ')}.`);
  }
  return { id, ...ENGINES[id] };
}

async function chromiumLauncher() {
  const browser = await findBrowser();
  return chromeLauncher({
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      headless: browser.headless,
    },
  });
}
