/** Runs the command line as it was built: in `dist`, or in the folder that STORY_TIMELINE_DIST names. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after } from 'node:test';

const folder = process.env.STORY_TIMELINE_DIST ?? new URL('../../dist', import.meta.url).pathname;
export const mainFile = join(folder, 'bin', 'story-timeline.js');

/** One of the program's own modules. */
export const cliModule = (name) => import(pathToFileURL(join(folder, 'cli', name)).href);

/** A folder of its own for a test file, and ways to fill it and to work in it. */
export function workspace() {
  const place = mkdtempSync(join(tmpdir(), 'story-timeline-'));
  after(() => rmSync(place, { recursive: true, force: true }));
  return {
    place,
    write: (name, content) =>
      writeFileSync(
        join(place, name),
        typeof content === 'object' && !Buffer.isBuffer(content) ? JSON.stringify(content) : content,
      ),
    read: (name) => readFileSync(join(place, name), 'utf8'),
    run: (args, input) => run(args, input, place),
  };
}

function run(args, input, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [mainFile, ...args], { cwd });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(input ?? '');
  });
}
