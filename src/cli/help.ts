import type { Command } from './command.js';

export const PROGRAM = 'story-timeline';
const WIDTH = 24;

export function programHelp(commands: readonly Command[]): string {
  const names = commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary] as const);
  return lines(
    `Usage: ${PROGRAM} <command> [options]`,
    '',
    'Commands:',
    ...names.map(([name, summary]) => entry(name, summary)),
    '',
    entry('-h, --help', 'This help; behind a command, that of the command'),
    entry('-v, --version', 'The version of the program'),
    '',
    'A file is a path, or - for what is piped in or out. Stories are read from our own JSON, TimelineJS, CSV and TSV,',
    'iCalendar, and JSON-LD in the words of schema.org, also from a web page.',
  );
}

export function commandHelp({ name, operands, summary, options, notes }: Command): string {
  const told = Object.entries(options).map(([key, { value, short, text }]) =>
    entry(`${short ? `-${short}, ` : '    '}--${key}${value ? ` ${value}` : ''}`, text),
  );
  return lines(
    `Usage: ${PROGRAM} ${name} ${operands} [options]`,
    '',
    `${summary}.`,
    '',
    'Options:',
    ...told,
    entry('-h, --help', 'This help'),
    ...(notes.length > 0 ? ['', ...notes] : []),
  );
}

function entry(name: string, text: string): string {
  const gap = name.length < WIDTH ? ' '.repeat(WIDTH - name.length) : `\n${' '.repeat(WIDTH + 2)}`;
  return `  ${name}${gap}${text}`;
}

function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
