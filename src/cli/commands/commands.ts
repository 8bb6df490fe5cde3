import { GROUPINGS } from '../../core/story/grouping.js';
import type { Command, CommandOption } from '../command.js';
import { ALIASES, INPUTS, OUTPUTS } from '../formats.js';

const READING: Readonly<Record<string, CommandOption>> = {
  from: {
    value: 'FORMAT',
    choices: INPUTS,
    aliases: ALIASES,
    text: `The format of the file, where it does not tell: ${INPUTS.join(', ')}`,
  },
  columns: { value: 'COLUMNS', text: 'Which column of a table holds what: "date=When, title=What happened"' },
};
const ADDRESS: CommandOption = { value: 'URL', text: 'Makes relative addresses whole against this one' };
const OUTPUT: CommandOption = { value: 'FILE', short: 'o', text: 'Where it goes; its ending tells the format' };

const render: Command = {
  name: 'render',
  operands: 'story.json -o story.svg|story.html',
  summary: 'Draws a story as a picture (SVG), or writes it as markup for a page (HTML)',
  options: {
    output: OUTPUT,
    to: { value: 'FORMAT', choices: ['svg', 'html'], text: 'The format, where the ending does not tell: svg, html' },
    title: { value: 'TEXT', text: 'The heading; by default the story’s title' },
    lang: { value: 'TAG', text: 'The language of dates and labels; by default the story’s, or English' },
    'group-by': { value: 'WHAT', choices: GROUPINGS, text: `One lane for each value: ${GROUPINGS.join(', ')}` },
    'as-of': { value: 'DATE', text: 'What was known by the end of this date (EDTF)' },
    breaks: {
      value: 'auto|none',
      choices: ['auto', 'none'],
      text: 'Whether long empty stretches are folded; auto by default',
    },
    width: { value: 'PIXELS', text: 'SVG: 320 to 4000; 1200 by default' },
    theme: { value: 'light|dark', choices: ['light', 'dark'], text: 'SVG: light by default' },
    start: { value: 'DATE', text: 'SVG: where the window begins that is drawn (EDTF)' },
    end: { value: 'DATE', text: 'SVG: where it ends' },
    'source-line': { value: 'TEXT', text: 'SVG: a line at the bottom, such as where it comes from' },
    full: { text: 'HTML: a whole page, with the script that makes a timeline of it' },
    script: { value: 'URL', text: 'HTML: address of that script; story-timeline.min.js by default' },
    ...READING,
    'base-url': ADDRESS,
  },
  notes: ['The markup reads without the script: it is an article for each event, in a <story-timeline>.'],
  load: async () => (await import('./render.js')).runRender,
};

const check: Command = {
  name: 'check',
  operands: 'file…',
  summary: 'Lists what is wrong with stories, where, and how to mend it',
  options: { ...READING, lang: { value: 'TAG', text: 'Language of the file, for dates such as 03/04/2021' } },
  notes: [
    'Exit code: 0 where nothing is wrong, or there are notes alone; 1 where something is; 2 where a file can’t be read.',
  ],
  load: async () => (await import('./check.js')).runCheck,
};

const convert: Command = {
  name: 'convert',
  operands: 'in.json -o out.csv',
  summary: 'Writes a story in another format',
  options: {
    output: OUTPUT,
    to: {
      value: 'FORMAT',
      choices: OUTPUTS,
      aliases: ALIASES,
      text: `The format, where the ending does not tell: ${OUTPUTS.join(', ')}`,
    },
    lang: { value: 'TAG', text: 'The language of dates and labels; by default the story’s, or English' },
    url: { value: 'URL', text: 'Address of the page that shows the story, which calendars and JSON-LD lead back to' },
    ...READING,
    'base-url': ADDRESS,
  },
  notes: ['Endings: .json, .csv, .ics (ical), .jsonld, .html, .svg.'],
  load: async () => (await import('./convert.js')).runConvert,
};

export const COMMANDS: readonly Command[] = [render, check, convert];
