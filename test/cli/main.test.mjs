import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { mainFile, workspace } from './run-cli.mjs';

const { place, read, run, write } = workspace();
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('story-timeline', () => {
  it('tells its version', async () => {
    for (const option of ['--version', '-v']) {
      assert.deepEqual(await run([option]), { code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  it('tells what it can do', async () => {
    const { code, stdout } = await run(['--help']);
    assert.equal(code, 0);
    for (const name of ['render', 'check', 'convert']) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
    assert.deepEqual(await run(['help']), { code: 0, stdout, stderr: '' });
    // Who gives no command meant to give one.
    assert.deepEqual(await run([]), { code: 2, stdout: '', stderr: stdout });
  });

  for (const [name, options] of [
    [
      'render',
      [
        '--output',
        '--to',
        '--title',
        '--lang',
        '--group-by',
        '--as-of',
        '--breaks',
        '--width',
        '--theme',
        '--full',
        '--script',
      ],
    ],
    ['check', ['--from', '--columns']],
    ['convert', ['--output', '--from', '--to', '--base-url']],
  ]) {
    it(`tells what ${name} takes, in lines that a terminal can hold`, async () => {
      const { code, stdout } = await run([name, '--help']);
      assert.equal(code, 0);
      for (const option of options) assert.match(stdout, new RegExp(`${option}\\b`));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
      assert.equal((await run(['help', name])).stdout, stdout);
    });
  }

  for (const [args, message] of [
    [['rendr'], 'There is no command rendr. Did you mean render?'],
    [['--verion'], 'There is no option --verion.'],
    [['paint'], 'There is no command paint.'],
    [['render', 'a.json', '--widht=9'], 'There is no option --widht. Did you mean --width?'],
    [['render', 'a.json', '--colour', 'red'], 'There is no option --colour.'],
    [['convert', 'a.json', '-x'], 'There is no option -x.'],
    [
      ['render', 'a.json', '-o', 'a.svg', '--theme', 'drak'],
      '--theme is one of light, dark, not drak. Did you mean dark?',
    ],
    [['render', 'a.json', '-o', 'a.svg', '--width'], '--width needs a value: PIXELS.'],
    [['render', 'a.json', '-o', 'a.svg', '--width', '--theme'], '--width needs a value: PIXELS.'],
    [['render', 'a.json', '-o', 'a.svg', '--width', '12em'], '--width is a whole number from 320 to 4000, not 12em.'],
    [['render', 'a.json', '-o', 'a.svg', '--width', '99999'], '--width is a whole number from 320 to 4000, not 99999.'],
    [
      ['render', 'a.json', '-o', 'a.svg', '--lang', 'not a tag'],
      '--lang is a language tag such as fr or pt-BR, not not a tag.',
    ],
    [
      ['render', 'a.json', '-o', 'a.svg', '--as-of', '2021-13'],
      '--as-of: "2021-13" is not a date in EDTF: there is no month 13 (position 5).',
    ],
    [['render', 'a.json', '-o', 'a.html', '--width', '900'], '--width means nothing for HTML.'],
    [['render', 'a.json', '-o', 'a.svg', '--full'], '--full means nothing for SVG.'],
    [['render', 'a.json', '-o', 'a.html', '--full=yes'], '--full takes no value.'],
    [['render', 'a.json', '-o', 'a.csv'], 'render writes svg, html, not csv.'],
    [['render', 'a.json', '-o', '-'], 'The ending of - tells no format: say in --to which it is, of svg, html.'],
    [['render', 'a.json'], 'Where is it to go? Say so in -o; - is standard output.'],
    [['render', '-o', 'a.svg'], 'Which file is to be read?'],
    [['render', 'a.json', 'b.json', '-o', 'a.svg'], 'Only one file can be read.'],
    [['convert', 'a.json', '-o', 'a.json'], 'It would be written over what it is made of.'],
    [
      ['convert', 'a.json', '-o', 'b.json', '--base-url', 'files/'],
      '--base-url is a whole http or https address, not files/.',
    ],
    [['convert', 'a.json', '-o', './sub/../a.json'], 'It would be written over what it is made of.'],
    [['check'], 'Which file is to be checked?'],
    [['check', 'a.json', '--lang', '!!'], '--lang is a language tag such as fr or pt-BR, not !!.'],
  ]) {
    it(`says what is wrong with: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await run(args);
      const [first, hint] = stderr.split('\n');
      assert.equal(first, message);
      assert.match(hint, /^See story-timeline (\w+ )?--help$/);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  for (const [args, message] of [
    [['convert', 'none.json', '-o', 'b.csv'], 'none.json can’t be read: there is no such file or folder.'],
    [['convert', '.', '-o', 'b.csv'], '. can’t be read: it is a folder.'],
    [['convert', '-', '-o', 'b.csv'], 'standard input can’t be read: it is empty.'],
  ]) {
    it(`says that there is nothing to read: ${args.join(' ')}`, async () => {
      assert.deepEqual(await run(args), { code: 2, stdout: '', stderr: `${message}\n` });
    });
  }

  it('writes nothing over what it reads, by whatever name', async () => {
    const story = JSON.stringify([{ date: '2021', title: 'A' }]);
    write('own.json', story);
    linkSync(join(place, 'own.json'), join(place, 'hard.csv'));
    symlinkSync('own.json', join(place, 'soft.csv'));
    for (const name of ['hard.csv', 'soft.csv', join(place, 'own.json')]) {
      const { code, stderr } = await run(['convert', 'own.json', '-o', name]);
      assert.match(stderr, /^It would be written over what it is made of\./);
      assert.equal(code, 2);
    }
    assert.equal(read('own.json'), story);
  });

  it('says that standard output takes no more', { skip: !existsSync('/dev/full') }, () => {
    write('full.json', '[{"date":"2021-13","title":"A"}]');
    for (const args of ['convert full.json -o - --to csv', 'check full.json', '--help']) {
      const line = `"${process.execPath}" "${mainFile}" ${args} > /dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: place, encoding: 'utf8' });
      assert.match(stderr, /^Standard output can’t be written: there is no room left\.$/m, args);
      assert.equal(status, 2);
    }
  });

  it('takes it for no fault that whoever reads has read enough', () => {
    write(
      'long.json',
      Array.from({ length: 5000 }, (_, index) => ({ date: '2021', title: `Event ${index}` })),
    );
    const line = `("${process.execPath}" "${mainFile}" convert long.json -o - --to csv; echo "code $?" >&2) | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: place, encoding: 'utf8' });
    assert.match(stdout, /^\ufeffdate,title,id\s*$/);
    assert.equal(stderr, 'code 0\n');
  });

  it('says that there is no place to write to', async () => {
    const { code, stderr } = await run(['convert', '-', '-o', 'none/b.csv'], '[{"date":"2021","title":"A"}]');
    assert.deepEqual([code, stderr], [2, 'none/b.csv can’t be written: there is no such file or folder.\n']);
  });
});
