/** Finds the browsers of a machine to run the tests in. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium: CHROME_PATH, else a browser of the system, else the one that comes inside the npm package
 * @sparticuz/chromium (so that a machine with only Node and npm can test).
 *
 * @returns {Promise<{ executablePath: string, args: string[], headless: boolean | 'shell', origin: string }>}
 */
export async function findBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync', '--force-color-profile=srgb');
  const chosen = named('CHROME_PATH');
  if (chosen) return { executablePath: chosen, args, headless: true, origin: 'CHROME_PATH' };
  if (!process.env.STORY_TIMELINE_PACKAGED_BROWSER) {
    const system = systemBrowser();
    if (system) return { executablePath: system, args, headless: true, origin: 'system' };
  }
  // The package unpacks the shared libraries it brings along only where it believes to run on a function service.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
    headless: 'shell',
    origin: 'package',
  };
}

const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const FIREFOX_HELP = `Firefox is missing. On Debian: sudo apt-get install firefox-esr; on Ubuntu: a Firefox that is no snap.
Elsewhere: install it, and name its program in FIREFOX_PATH.`;

/**
 * The path of a Firefox: FIREFOX_PATH, else one of the system.
 *
 * @throws {Error} Which says how to install one.
 */
export function findFirefox() {
  const path = named('FIREFOX_PATH') ?? programOf(FIREFOX_NAMES) ?? FIREFOX_PLACES.find((place) => existsSync(place));
  if (!path) throw missingBrowser(FIREFOX_HELP);
  return path;
}

/** Where systems put the browser that comes with WebKitGTK: in a folder named after its version, or in one above. */
const WEBKIT_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
];
const WEBKIT_HELP = `On Debian and Ubuntu: sudo apt-get install webkit2gtk-driver xvfb; on Fedora: webkitgtk6.0 and
xorg-x11-server-Xvfb. WebKitGTK runs on Linux alone. Other places: WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH name the programs.`;

/**
 * The paths of WebKitGTK's driver and small browser, WEBKIT_DRIVER_PATH and WEBKIT_BROWSER_PATH, else those of the system;
 * and of the screen that nobody sees, where there is no DISPLAY.
 *
 * @returns {{ browser: string, driver: string, screen: string | null }}
 * @throws {Error} Which says what is missing and how to install it.
 */
export function findWebKit() {
  const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const browser = named('WEBKIT_BROWSER_PATH') ?? miniBrowser();
  const driver = named('WEBKIT_DRIVER_PATH') ?? programOf(['WebKitWebDriver']);
  const screen = hasScreen ? null : programOf(['Xvfb']);
  const missing = [
    ...(driver ? [] : ['WebKitWebDriver']),
    ...(browser ? [] : ['MiniBrowser of WebKitGTK']),
    ...(hasScreen || screen ? [] : ['Xvfb']),
  ];
  if (missing.length > 0) throw missingBrowser(`WebKit cannot start without ${missing.join(' and ')}. ${WEBKIT_HELP}`);
  return { browser, driver, screen };
}

/** Where in the code a browser was missed, and by whom, helps nobody. */
function missingBrowser(message) {
  const error = new Error(message);
  error.stack = `Error: ${message}`;
  return error;
}

function miniBrowser() {
  const folders = WEBKIT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
  return folders.find((path) => existsSync(path));
}

function named(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names a file that does not exist: ${path}`);
  return path || undefined;
}

function systemBrowser() {
  return programOf(NAMES) ?? PLACES.find((path) => existsSync(path));
}

function programOf(names) {
  for (const name of names) {
    try {
      const found = execFileSync(platform === 'win32' ? 'where' : 'which', [name], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const path = String(found).split(/\r?\n/)[0]?.trim();
      if (path) return path;
    } catch {
      // not this one
    }
  }
  return undefined;
}
