import { Command, CommanderError, Option } from 'commander';
import packageInfo from '../../package.json';
import type { CollectFlags } from './collectCommand';
import { reasonOf, UsageError } from './errors';
import type { ExtractFlags } from './extractCommand';
import type { Io } from './io';
import { FORMATS } from './options';
import type { QuantitiesFlags } from './quantitiesCommand';
import { STATUS } from './run';

const FILES_HELP = 'articles (.txt .md .html .pdf .docx), folders of them, or - for standard input';

/**
 * Runs the command line. What a command needs is loaded with it, so that help and wrong usage are answered at once.
 *
 * @param args what stands behind the program's name
 * @returns the exit status: 0; 1 where an input could not be read or the result not be written; 2 for wrong usage
 * @example
 * process.exitCode = await runCli(['extract', 'article.txt'], io);
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let status: number = STATUS.done;
  const program = newProgram(io);
  program
    .command('extract')
    .description('read the figures of articles')
    .argument('[FILE...]', FILES_HELP)
    .option('--published <date>', 'publication date, YYYY-MM-DD; otherwise found in the article')
    .addOption(new Option('--input <kind>', 'one article a line instead of one a file').choices(['jsonl']))
    .addOption(new Option('--format <format>', 'how to write').choices(FORMATS))
    .option('--out <file>', 'where to write; the format follows its ending')
    .action(async (files: string[], options: ExtractFlags) => {
      const { runExtract } = await import('./extractCommand');
      status = await runExtract(files, options, io);
    });
  program
    .command('quantities')
    .description('list every quantity in articles, of whatever topic, as JSONL')
    .argument('[FILE...]', FILES_HELP)
    .addOption(new Option('--input <kind>', 'one article a line instead of one a file').choices(['jsonl']))
    .option('--out <file>', 'where to write')
    .action(async (files: string[], options: QuantitiesFlags) => {
      const { runQuantities } = await import('./quantitiesCommand');
      status = await runQuantities(files, options, io);
    });
  program
    .command('collect')
    .description('publish articles and their figures as a folder that Excel can refresh from (a Data Package)')
    .argument('[FILE...]', FILES_HELP)
    .requiredOption('--out <folder>', 'the folder; of what it holds, only a collection is replaced')
    .option('--title <text>', 'what the collection is called; otherwise as its folder is')
    .option('--published <date>', 'publication date, YYYY-MM-DD; otherwise found in the article')
    .addOption(new Option('--input <kind>', 'one article a line instead of one a file').choices(['jsonl']))
    .action(async (files: string[], options: CollectFlags) => {
      const { runCollect } = await import('./collectCommand');
      status = await runCollect(files, options, io);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.done : STATUS.usage;
    io.stderr.write(`ingot: ${reasonOf(error)}\n`);
    return error instanceof UsageError ? STATUS.usage : STATUS.failed;
  }
}

/** The program without its commands; it never ends the process by itself. */
function newProgram(io: Io): Command {
  return new Command('ingot')
    .description(packageInfo.description)
    .version(packageInfo.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      outputError: (text, write) => {
        const line = text
          .replace(/^error: /u, '')
          .replace(/\s/gu, ' ')
          .trim()
          .replace(/\.$/u, '');
        write(`ingot: ${line}; --help lists what there is\n`);
      },
    });
}
