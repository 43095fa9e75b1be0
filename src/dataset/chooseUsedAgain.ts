import { isBetter, useKey, type Usable } from './chooseUsed';

/** A row that stands in a table already. */
export interface StandingRow extends Usable {
  /** What the sheet says; null where it holds no TRUE or FALSE but, say, a formula. */
  readonly use: boolean | null;
}

/** Whether the choice in a group of rows is one that Ingot would have made; otherwise an analyst made it. */
function isOurs(group: readonly StandingRow[]): boolean {
  if (group.some(({ use }) => use === null)) return false;
  const [chosen, ...others] = group.filter(({ use }) => use === true);
  return chosen !== undefined && others.length === 0 && !group.some((row) => isBetter(row, chosen));
}

function grouped<Row extends Usable>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = useKey(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** What adding rows to a table does to its column Use. */
export interface UseChanges {
  /** For each standing row what its cell becomes, or null where it stays as it is. */
  readonly standing: readonly (boolean | null)[];
  readonly added: readonly boolean[];
}

/**
 * Chooses the rows that formulas sum once rows have come to a table. Where the table says something else than Ingot
 * would have said, an analyst decided, and that stays: new rows of such a series and period are not used.
 *
 * @param standing Rows of the table, top to bottom.
 * @param added Rows that come below them.
 * @example chooseUsedAgain([march], [april]) // { standing: [false], added: [true] }: April reports the same again
 */
export function chooseUsedAgain(standing: readonly StandingRow[], added: readonly Usable[]): UseChanges {
  const groups = grouped(standing);
  const winners = new Set<Usable>();
  const losers = new Set<Usable>();
  for (const [key, candidates] of grouped(added)) {
    const group = groups.get(key) ?? [];
    if (group.length > 0 && !isOurs(group)) continue;
    const leader = group.find(({ use }) => use === true);
    const winner = candidates.reduce<Usable | undefined>(
      (best, row) => (best !== undefined && !isBetter(row, best) ? best : row),
      leader,
    );
    if (winner === undefined) continue;
    winners.add(winner);
    if (leader !== undefined && leader !== winner) losers.add(leader);
  }
  return {
    standing: standing.map((row) => (losers.has(row) ? false : null)),
    added: added.map((row) => winners.has(row)),
  };
}
