import { spawnSync } from 'node:child_process';

/** A pair to convert: how GNU units writes both. */
export type GnuPair = readonly [from: string, to: string];

/** Whether GNU units (Debian's `units`) is installed. */
export function hasGnuUnits(): boolean {
  const run = spawnSync('units', ['--version'], { encoding: 'utf8' });
  return run.error === undefined && run.stdout.includes('GNU Units');
}

/**
 * What one of each unit is in the other, by GNU units.
 *
 * @throws Error where it does not answer each pair.
 * @example gnuFactors([['lb', 'kg']]) // [0.45359237]
 */
export function gnuFactors(pairs: readonly GnuPair[]): number[] {
  const run = spawnSync('units', ['--quiet', '--terse', '--output-format', '%.16g'], {
    input: pairs.flat().join('\n'),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const answers = run.stdout.trim().split('\n');
  const unknown = pairs.filter((_, index) => !Number.isFinite(Number(answers[index])));
  if (answers.length !== pairs.length || unknown.length > 0) {
    throw new Error(`GNU units does not know ${unknown.join('; ')}: ${run.stdout}${run.stderr}`);
  }
  return answers.map(Number);
}
