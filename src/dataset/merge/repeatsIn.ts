import type { CellValue } from '../../model/cells';
import type { SheetRow, WrittenRow } from '../../model/dataset';
import { useKey } from '../chooseUsed';
import { agree, usableOf } from './disagreements';
import type { Repeat } from './RefreshPlan';
import { settlePlan, type OpenPlan } from './settlePlan';
import type { Choices } from './TableWrites';

const ALL: Choices = { accepted: 'all', settled: new Map() };

/** A row of the table as it will stand. */
interface Standing {
  readonly row: WrittenRow;
  readonly index: number | null;
}

const keyOf = (row: WrittenRow): string | null => {
  const fields = usableOf(row);
  return fields.series === '' ? null : useKey(fields);
};

/** A row of the sheet with what is written into it; a formula's value is not known: there it is as it was written. */
function standingRow({ id, cells }: SheetRow, known: WrittenRow | undefined, writes: WrittenRow['cells']): WrittenRow {
  const values = Object.entries(cells).flatMap(([header, cell]): [string, CellValue][] =>
    typeof cell === 'object' ? [] : [[header, cell]],
  );
  return { id, article: known?.article ?? '', cells: { ...known?.cells, ...Object.fromEntries(values), ...writes } };
}

/** The rows of the table as they will stand, but for those that the sources say no longer. */
function standingRows({ input }: OpenPlan, { base, cells }: ReturnType<typeof settlePlan>): Standing[] {
  const known = new Map(base.map((row) => [row.id, row]));
  const writes = new Map<number, Record<string, CellValue>>();
  for (const { index, header, value } of cells) writes.set(index, { ...writes.get(index), [header]: value });
  return input.sheet.flatMap((row): Standing[] => {
    const was = known.get(row.id);
    if (was?.withdrawn === true) return [];
    return [{ row: standingRow(row, was, writes.get(row.index) ?? {}), index: row.index }];
  });
}

/** The row of a fact that a new one repeats: one of the table, the used one first; else the new one that is used. */
function repeated(row: WrittenRow, group: readonly Standing[]): Standing | undefined {
  const isUsed = (one: Standing): boolean => one.row.cells.Use === true;
  const standing = group.filter(({ index }) => index !== null);
  if (standing.length > 0) return standing.find(isUsed) ?? standing[0];
  const first = group.find(isUsed) ?? group[0];
  return first?.row === row ? undefined : first;
}

/**
 * Tells new facts from repeats among the rows that a refresh would add: a repeat reports a series, period and status
 * which a row of the table, or another new row, reports as well, so that formulas sum only one of them.
 *
 * @returns What each repeat repeats, by its id, as it is once all is accepted.
 * @example repeatsIn(plan).get('f2')?.of.id // 'f1'
 */
export function repeatsIn(plan: OpenPlan): Map<string, Repeat> {
  const repeats = new Map<string, Repeat>();
  if (!plan.changes.some(({ kind }) => kind === 'added')) return repeats;
  const writes = settlePlan(plan, ALL, '');
  const groups = new Map<string, Standing[]>();
  for (const row of writes.added) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, []);
  }
  const added = writes.added.map((row): Standing => ({ row, index: null }));
  for (const one of [...standingRows(plan, writes), ...added]) groups.get(keyOf(one.row) ?? '')?.push(one);
  for (const row of writes.added) {
    const found = repeated(row, groups.get(keyOf(row) ?? '') ?? []);
    if (found === undefined) continue;
    const { row: of, index } = found;
    repeats.set(row.id, { of, index, agrees: agree(of, row), takesOver: row.cells.Use === true });
  }
  return repeats;
}
