#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CliError } from './cli-error.js';
import { COMMANDS } from './commands/commands.js';
import { commandHelp, PROGRAM, programHelp } from './help.js';
import { nearestName } from './nearest-name.js';
import { readArguments } from './read-arguments.js';
import { writeOutput } from './write-output.js';

const USAGE = 2;

/** Does what the arguments ask for. Gives the exit code. */
async function run([first = '', ...rest]: readonly string[]): Promise<number> {
  if (first === '--version' || first === '-v') return say(`${version()}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return help(rest[0]);
  if (first === '') {
    process.stderr.write(programHelp(COMMANDS));
    return USAGE;
  }
  const command = commandNamed(first);
  const end = rest.indexOf('--');
  const asked = end < 0 ? rest : rest.slice(0, end);
  if (asked.includes('--help') || asked.includes('-h')) return help(command.name);
  return (await command.load())(readArguments(command, rest));
}

async function help(name: string | undefined): Promise<number> {
  return say(name === undefined ? programHelp(COMMANDS) : commandHelp(commandNamed(name)));
}

async function say(text: string): Promise<number> {
  await writeOutput('-', text);
  return 0;
}

function commandNamed(given: string) {
  const command = COMMANDS.find(({ name }) => name === given);
  if (command) return command;
  const near = nearestName(
    given,
    COMMANDS.map(({ name }) => name),
  );
  const what = given.startsWith('-') ? `There is no option ${given}` : `There is no command ${given}`;
  throw new CliError(`${what}.${near ? ` Did you mean ${near}?` : ''}`, '');
}

function version(): string {
  const { version: own } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return own;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  const hint =
    error.command === undefined ? '' : `See ${[PROGRAM, error.command, '--help'].filter(Boolean).join(' ')}\n`;
  process.stderr.write(`${error.message}\n${hint}`);
  process.exitCode = USAGE;
}
