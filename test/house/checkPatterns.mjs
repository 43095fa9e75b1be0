// Checks regular expressions for super-linear time: JSON `[{source, flags}]` on standard input, a JSON array of what is
// wrong with each (null where nothing is) on standard output. A program of its own, since the checker starts helpers
// that do not live inside Jest.
import { checkSync } from 'recheck';
import { json } from 'node:stream/consumers';

/**
 * The same pattern without upper bounds above ten. If it is linear then so is the pattern, and it is decided at once
 * where `[^>]{0,300}` would keep the checker busy for minutes.
 */
const unbounded = (source) => source.replace(/\{(\d+),\d{2,}\}/gu, '{$1,}');

/** What is wrong with a pattern, or null where it runs in linear time whatever the input. */
function fault({ source, flags }) {
  // The checker does not know the `v` and `d` flags; neither changes how a match is found in our patterns.
  const known = flags.replace('v', 'u').replace('d', '');
  const check = (checked) => checkSync(checked, known, { timeout: 30_000, randomSeed: 1 });
  if (check(unbounded(source)).status === 'safe') return null;
  const result = check(source);
  if (result.status === 'safe') return null;
  return `${result.status}: ${result.status === 'vulnerable' ? result.complexity.summary : result.error.kind}`;
}

process.stdout.write(JSON.stringify((await json(process.stdin)).map(fault)));
