import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childProcess, waitFor } from './child-process.mjs';
import { firefoxPage } from './firefox-page.mjs';
import { marionette } from './marionette.mjs';

/** A desktop with a mouse and a touch screen, which asks nobody and fetches nothing by itself. */
const PREFERENCES = {
  'marionette.port': 0,
  'dom.w3c_touch_events.enabled': 1,
  // 1 coarse, 2 fine, 4 hovers.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 7,
  // Whoever wishes for more contrast keeps the colours of pages.
  'browser.display.document_color_use': 1,
  // A turn of the wheel is over when the page is told of it.
  'general.smoothScroll': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Starts a Firefox without a window. */
export async function firefoxBrowser(path) {
  const profile = mkdtempSync(join(tmpdir(), 'story-timeline-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const settings = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = childProcess(path, settings, { env: { MOZ_HEADLESS_WIDTH: '1600', MOZ_HEADLESS_HEIGHT: '1400' } });
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await waitFor(() => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')), `${path} to listen`);
  const client = await marionette(port);
  await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } });
  return {
    page: firefoxPage(client),
    async stop() {
      client.close();
      await firefox.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
