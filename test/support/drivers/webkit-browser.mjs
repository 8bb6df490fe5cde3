import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childProcess, waitFor } from './child-process.mjs';
import { webkitInspector } from './webkit-inspector.mjs';
import { webkitPage } from './webkit-page.mjs';

/**
 * Starts WebKitGTK's small browser, and the driver for it; and a screen that nobody sees where there is none.
 *
 * @param {{ browser: string, driver: string, screen: string | null }} paths Of MiniBrowser, WebKitWebDriver and Xvfb.
 */
export async function webkitBrowser({ browser, driver, screen }) {
  const started = [];
  const settings = narrowSettings();
  const start = (path, args, options) => {
    const child = childProcess(path, args, options);
    started.unshift(child);
    return child.process;
  };
  try {
    const env = {
      ...(screen ? { DISPLAY: await hiddenScreen(start, screen) } : {}),
      XDG_CONFIG_HOME: settings,
      // The sandbox of its processes needs rights that containers do not have.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const [inspectorPort, driverPort] = [await freePort(), await freePort()];
    start(browser, ['--automation'], { env: { ...env, WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspectorPort}` } });
    start(driver, [`--port=${driverPort}`, `--target=127.0.0.1:${inspectorPort}`], { env });
    const command = commandsOf(`http://127.0.0.1:${driverPort}`);
    await waitFor(
      () =>
        command('GET', '/status').then(
          ({ ready }) => ready,
          () => false,
        ),
      `${driver} to listen`,
    );
    const { sessionId } = await command('POST', '/session', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
    });
    const inspector = await webkitInspector(inspectorPort);
    const session = (method, path, parameters) => command(method, `/session/${sessionId}${path}`, parameters);
    return {
      page: webkitPage(session, inspector),
      async stop() {
        inspector.close();
        await stopAll(started);
        rmSync(settings, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await stopAll(started);
    throw error;
  }
}

/** Settings of a desktop under which the buttons above the page keep no window from becoming as narrow as a telephone's. */
function narrowSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'story-timeline-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const none = ['min-width', 'min-height', 'padding', 'margin', 'border-width'].map((name) => `${name}: 0;`);
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), `* { ${none.join(' ')} }`);
  return folder;
}

async function stopAll(started) {
  for (const child of started) await child.stop();
}

async function hiddenScreen(start, path) {
  const screen = start(path, ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The commands of WebDriver over HTTP: https://www.w3.org/TR/webdriver2/#endpoints. */
function commandsOf(address) {
  return async (method, path, parameters = {}) => {
    const body = method === 'GET' ? {} : { body: JSON.stringify(parameters) };
    const { value } = await (await fetch(address + path, { method, ...body })).json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}
