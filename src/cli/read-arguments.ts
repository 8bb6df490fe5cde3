import { parseArgs } from 'node:util';
import { CliError } from './cli-error.js';
import type { Command, CommandInput, CommandOption } from './command.js';
import { nearestName } from './nearest-name.js';

/**
 * Reads what stands behind the name of a command.
 * @throws {CliError} naming what is wrong, and the option that is likely meant
 */
export function readArguments(command: Command, given: readonly string[]): CommandInput {
  const specs = new Map(Object.entries(command.options));
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries([...specs].map(([name, option]) => [name, parsing(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = specs.get(name);
    if (!option) throw new CliError(unknownOption(rawName, specs), command.name);
    values.set(name, checked(option, rawName, value, inlineValue ?? false, command.name));
  }
  return { command, files, values };
}

function parsing({ value, short }: CommandOption) {
  return { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) };
}

function unknownOption(given: string, specs: ReadonlyMap<string, CommandOption>): string {
  const near = nearestName(given.replace(/^-+/, ''), [...specs.keys()]);
  return `There is no option ${given}.${near ? ` Did you mean --${near}?` : ''}`;
}

function checked(
  { value: placeholder, choices, aliases = {} }: CommandOption,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
  command: string,
): string {
  if (!placeholder) {
    if (value !== undefined) throw new CliError(`${rawName} takes no value.`, command);
    return 'true';
  }
  // Years before the year 0 begin with a sign too.
  const isOther = !isInline && value !== undefined && /^-[^\d]/.test(value);
  if (value === undefined || isOther) throw new CliError(`${rawName} needs a value: ${placeholder}.`, command);
  const known = Object.hasOwn(aliases, value) ? (aliases[value] as string) : value;
  if (!choices || choices.includes(known)) return known;
  const near = nearestName(value, choices);
  const meant = near ? ` Did you mean ${near}?` : '';
  throw new CliError(`${rawName} is one of ${choices.join(', ')}, not ${value || 'nothing'}.${meant}`, command);
}
