import type { FunctionHelp } from '../../src/model/functionHelp';
import { signatureOf, summaryOf } from '../../src/taskpane/functions/helpText';

const FILE = 'README.md';
const START = '<!-- functions -->';
const END = '<!-- /functions -->';

/** A stroke would end a cell of the table. */
const inTable = (text: string): string => text.replaceAll('|', '\\|');

/**
 * The help page of a function.
 *
 * @example helpPage(help).startsWith('# YOY') // true
 */
export function helpPage(help: FunctionHelp): string {
  return [
    `# ${help.name}`,
    '',
    help.description,
    '',
    `    =${signatureOf(help)}`,
    '',
    '| argument | |',
    '|---|---|',
    ...help.arguments.map(
      ({ name, description, optional }) => `| \`${name}\`${optional ? ', optional' : ''} | ${inTable(description)} |`,
    ),
    '',
    `**Gives:** ${help.returns}`,
    '',
    '| example | gives |',
    '|---|---|',
    ...help.examples.map(({ formula, result }) => `| \`${inTable(formula)}\` | \`${inTable(result)}\` |`),
    '',
    `Numbers, blanks, ranges, periods, units and errors are the same in [every function](${FILE}).`,
    '',
  ].join('\n');
}

/**
 * The page on all functions with its list of them made anew.
 *
 * @param page What stands there; the list lies between two comments.
 * @throws Error where the two comments are missing.
 */
export function withFunctionList(page: string, all: readonly FunctionHelp[]): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/functions/${FILE} lacks ${START} … ${END}.`);
  const rows = all.map((help) => `| [${help.name}](${help.name}.md) | ${inTable(summaryOf(help))} |`);
  return [page.slice(0, start + START.length), '', '', '| function | |', '|---|---|', ...rows, '', page.slice(end)]
    .join('\n')
    .replace(`${START}\n\n\n`, `${START}\n\n`);
}
