import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PURE = 'test/core';

/**
 * Test files for an engine that takes long to open a page: those of the pure modules, which touch no page, are gathered into
 * one; the others stay apart.
 * @returns patterns of files, for the runner
 */
export function gatherTests() {
  const target = join(root, 'node_modules/.cache/story-timeline/core.test.js');
  const files = readdirSync(join(root, PURE), { recursive: true }).filter((name) => name.endsWith('.test.ts'));
  const paths = files.sort().map((name) =>
    relative(dirname(target), join(root, PURE, name))
      .split(sep)
      .join('/'),
  );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, paths.map((path) => `import '${path}';\n`).join(''));
  return ['test/**/*.test.ts', `!${PURE}/**`, relative(root, target)];
}
