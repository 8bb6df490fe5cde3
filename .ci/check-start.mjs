/** Runs `npm start`, waits for the address that it prints, and asks for each demo page there. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

const pages = readdirSync(new URL('../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));
const server = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
const timer = setTimeout(() => finish(new Error('npm start printed no address within two minutes')), 120_000);
let printed = '';

server.on('exit', (code) => finish(new Error(`npm start ended with ${code}`)));
server.stdout.on('data', async (chunk) => {
  printed += chunk;
  const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
  if (!address) return;
  server.stdout.removeAllListeners('data');
  try {
    for (const path of ['', ...pages.map((name) => `demo/${name}`), 'dist/story-timeline.min.js']) {
      const response = await fetch(address + path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    }
    console.log(`${address} serves ${pages.length} demo pages`);
    finish();
  } catch (error) {
    finish(error);
  }
});

function finish(error) {
  clearTimeout(timer);
  server.removeAllListeners('exit');
  try {
    process.kill(-server.pid);
  } catch {
    // it has ended by itself
  }
  if (error) console.error(error.message);
  process.exit(error ? 1 : 0);
}
