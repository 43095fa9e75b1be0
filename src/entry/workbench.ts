import path from 'node:path';
import open from 'open';
import { UsageError, WorkbenchError } from '../workbench/server/errors';
import { readOptions } from '../workbench/server/options';
import { startWorkbench } from '../workbench/server/startWorkbench';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), (text) => void process.stdout.write(text));
  if (options === null) return;
  const workbench = await startWorkbench(path.resolve(import.meta.dirname, '../..'), options.port, print);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void workbench.close());
  print(`Workbench: ${workbench.address}`);
  if (!options.open) return;
  const openByHand = (): void => print('The browser could not be opened; open the address by hand.');
  // A machine without a browser says so late, by the error of a process that nobody waits for.
  await open(workbench.address).then((browser) => browser.once('error', openByHand), openByHand);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof WorkbenchError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
