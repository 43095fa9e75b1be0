const LONGEST = 31;
const FORBIDDEN = /[[\]*?/\\:]/gu;

/**
 * Names for sheets that Excel accepts: without its forbidden signs, not too long, no two alike.
 *
 * @param names as they stand on the tabs
 * @example
 * sheetNames(['Data', 'data', 'a/b']); // ['Data', 'data (2)', 'a b']
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replaceAll(FORBIDDEN, ' ').slice(0, LONGEST).replaceAll(/^'|'$/gu, '').trim() || 'Sheet';
    let free = plain;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const mark = ` (${copy})`;
      free = plain.slice(0, LONGEST - mark.length) + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
