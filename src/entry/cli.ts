import { Interrupted } from '../cli/errors';
import { runCli } from '../cli/runCli';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Once: a second signal ends the process at once, as it would without us.
  process.once(signal, () => {
    stop.abort(new Interrupted('the run was stopped'));
    process.stdin.destroy();
  });
}
// Messages that nobody can read are no reason to fail.
process.stderr.on('error', () => undefined);

const { stdin, stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, signal: stop.signal });
stdin.destroy();
