import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { workspace } from './run-cli.mjs';

const { run } = workspace();
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
    [['check'], 'Which file is to be checked?'],
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

  it('says that there is no place to write to', async () => {
    const { code, stderr } = await run(['convert', '-', '-o', 'none/b.csv'], '[{"date":"2021","title":"A"}]');
    assert.deepEqual([code, stderr], [2, 'none/b.csv can’t be written: there is no such file or folder.\n']);
  });
});
