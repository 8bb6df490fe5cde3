/** What the documentation shows is what the program prints. `UPDATE_DOCS=1` writes it there anew. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { mainFile, workspace } from './run-cli.mjs';

const page = new URL('../../docs/command-line.md', import.meta.url);
const { place, write } = workspace();

/** As npm puts it on the path. */
const bin = join(place, 'bin');
mkdirSync(bin);
const program = join(bin, 'story-timeline');
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${mainFile}" "$@"\n`);
chmodSync(program, 0o755);

/** Runs a line of the page as a shell does, and gives all that is printed. */
function printed(line) {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  return execFileSync('sh', ['-c', `(${line}) 2>&1; true`], { cwd: place, env, encoding: 'utf8' });
}

/** A block of the console with what each of its commands prints. */
function played(block) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${printed(line.slice(2))}`).join('');
}

it('docs/command-line.md shows what is printed', () => {
  const text = readFileSync(page, 'utf8');
  // A block behind the name of a file is that file.
  const blocks = /(?:`([\w.]+)`:\n\n)?```(\w+)\n([^]*?)```\n/g;
  const shown = text.replace(blocks, (whole, name, language, block) => {
    if (name) write(name, block);
    return language === 'console' ? `\`\`\`console\n${played(block)}\`\`\`\n` : whole;
  });
  if (process.env.UPDATE_DOCS) writeFileSync(page, shown);
  else assert.equal(text, shown);
});
