import type { Story } from '../../core/story/story.js';
import type { GroupBy } from '../../core/story/grouping.js';
import type { SvgThemeName } from '../../exports/svg-theme.js';
import { CliError } from '../cli-error.js';
import type { CommandInput, RunCommand } from '../command.js';
import { outputFormat } from '../formats.js';
import { htmlPage, withAttributes } from '../html-page.js';
import { openStory } from '../open-story.js';
import { dateOption, languageOption, numberOption, windowOption, wordsFor } from '../story-options.js';
import { writeOutput } from '../write-output.js';
import { outputPath } from './convert.js';

const ONLY_SVG = ['width', 'theme', 'start', 'end', 'source-line'];
const ONLY_HTML = ['full', 'script'];
const SCRIPT = 'story-timeline.min.js';

/** Reads a story from a file and draws it, or writes it as markup for a page. */
export const runRender: RunCommand = async (input) => {
  const output = outputPath(input);
  const format = outputFormat(output, input.values.get('to'), ['svg', 'html'], input.command.name);
  refuseOthers(input, format === 'svg' ? ONLY_HTML : ONLY_SVG, format);
  const asked = { asOf: dateOption(input, 'as-of'), width: numberOption(input, 'width', 320, 4000) };
  const lang = languageOption(input);
  const { story } = await openStory(input);
  const text = format === 'svg' ? await drawn(story, input, lang, asked) : await markup(story, input, lang);
  await writeOutput(output, text);
  return 0;
};

/** What has no meaning for a format is better said than done without. */
function refuseOthers({ values, command }: CommandInput, names: readonly string[], format: string): void {
  const name = names.find((other) => values.has(other));
  if (name) throw new CliError(`--${name} means nothing for ${format.toUpperCase()}.`, command.name);
}

interface Asked {
  readonly asOf: ReturnType<typeof dateOption>;
  readonly width: number | undefined;
}

async function drawn(story: Story, input: CommandInput, lang: string | undefined, { asOf, width }: Asked) {
  const { writeSvg } = await import('../../exports/write-svg.js');
  const { values } = input;
  return `${writeSvg(story, {
    ...(width !== undefined && { width }),
    theme: (values.get('theme') ?? 'light') as SvgThemeName,
    breaks: values.get('breaks') === 'none' ? 'none' : 'auto',
    groupBy: (values.get('group-by') ?? 'none') as GroupBy,
    window: windowOption(input, story),
    asOf,
    heading: values.get('title'),
    sourceLine: values.get('source-line'),
    words: await wordsFor(story, lang),
  })}\n`;
}

async function markup(story: Story, { values }: CommandInput, lang: string | undefined): Promise<string> {
  const { writeHtml } = await import('../../exports/write-html.js');
  const title = values.get('title');
  const words = await wordsFor(story, lang);
  const told = { ...story, ...(title !== undefined && { title }), ...(lang !== undefined && { lang }) };
  const attributes = { 'group-by': values.get('group-by'), breaks: values.get('breaks'), 'as-of': values.get('as-of') };
  const body = withAttributes(writeHtml(told, { words }), attributes);
  if (!values.has('full')) return body;
  const script = values.get('script') ?? SCRIPT;
  return htmlPage({ title: told.title ?? words.messages.timeline, lang: words.locale, script, body });
}
