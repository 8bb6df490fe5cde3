/** Serves the pages, the subjects and the libraries of the bench to this machine alone. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript' };
const here = new URL('./', import.meta.url);

/** @param {string | undefined} dist Folder with the built element; by default the one of this project. */
export async function startBenchServer(dist) {
  const folders = {
    bench: here,
    dist: dist ? pathToFileURL(`${dist}/`) : new URL('../../dist/', here),
    vis: new URL('../../node_modules/vis-timeline/', here),
  };
  const built = new URL('story-timeline.min.js', folders.dist);
  if (!existsSync(built)) throw new Error(`Nothing to measure, build first: there is no ${fileURLToPath(built)}`);
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, folder, path] = /^\/(\w+)\/(.+)$/.exec(pathname) ?? [];
    try {
      const body = await readFile(new URL(path, folders[folder]));
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/bench`, stop: () => server.close() };
}
