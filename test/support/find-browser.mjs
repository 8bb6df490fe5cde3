/**
 * Finds a Chromium to run the tests in: CHROME_PATH, else a browser of the system, else the one that comes inside the
 * npm package @sparticuz/chromium (so that a machine with only Node and npm can test).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:process';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {Promise<{ executablePath: string, args: string[], headless: boolean | 'shell', origin: string }>} */
export async function findBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync', '--force-color-profile=srgb');
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
    return { executablePath: named, args, headless: true, origin: 'CHROME_PATH' };
  }
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

function systemBrowser() {
  for (const name of NAMES) {
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
  return PLACES.find((path) => existsSync(path));
}
