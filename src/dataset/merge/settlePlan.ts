import type { CellValue } from '../../model/cells';
import type { HistoryEntry, WrittenRow } from '../../model/dataset';
import type { RefreshPlan, RowChange } from './RefreshPlan';
import { settleRow } from './settleRow';
import type { CellWrite, Choices, TableWrites } from './TableWrites';

/**
 * What is written once a plan is settled; a first version without Use and history.
 *
 * @param asOf When the refresh is: ISO 8601 instant in UTC.
 * @example settlePlan(plan, { accepted: 'all', settled: new Map() }, '2026-11-23T07:00:00Z').cells
 */
export function settlePlan(plan: RefreshPlan, choices: Choices, _asOf: string): TableWrites {
  const cells: CellWrite[] = [];
  const added: WrittenRow[] = [];
  const base = new Map((plan.input.base ?? []).map((row) => [row.id, row]));
  const history: HistoryEntry[] = [];
  const rows: WrittenRow[] = [];
  const write = (change: RowChange, index: number, values: [string, CellValue][]): void => {
    const before = base.get(change.id);
    if (before !== undefined) rows.push(before);
    base.set(change.id, { ...change.row, cells: { ...(before ?? change.row).cells, ...Object.fromEntries(values) } });
    for (const { header, stands, says } of settleRow(change, choices).written) {
      if (says !== null) cells.push({ id: change.id, index, header, was: stands, value: says });
    }
  };
  for (const change of plan.changes) {
    if (change.kind === 'added' && (choices.accepted === 'all' || choices.accepted.has(change.id))) {
      added.push(change.row);
      base.set(change.id, change.row);
    }
    if (change.index === null || change.gone) continue;
    const { written, left } = settleRow(change, choices);
    const values = [...written, ...left].flatMap(({ header, says }): [string, CellValue][] =>
      says === null ? [] : [[header, says]],
    );
    if (values.length > 0) write(change, change.index, values);
  }
  const undo = { cells: cells.map(({ id, header, was, value }) => ({ id, header, was, value })), added: [], rows };
  return { cells, added, base: [...base.values()], deleted: plan.deleted, history, undo };
}
