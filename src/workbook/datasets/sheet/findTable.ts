import type { TableTie } from '../../../model/dataset';
import { figureColumns } from '../../figureTables';
import { WorkbookError } from '../../WorkbookError';
import type { SheetTable } from '../SheetTable';

/** A table that was recognised as a dataset's. */
export interface FoundTable {
  readonly tie: TableTie;
  readonly by: SheetTable['foundBy'];
}

interface Candidate extends TableTie {
  readonly showHeaders: boolean;
}

const isCalled = (name: string, other: string): boolean => name.toLowerCase() === other.toLowerCase();

/** How many of the ids each table of figures holds; tables of anything else are left out. */
async function countIds(
  context: Excel.RequestContext,
  candidates: readonly Candidate[],
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const { tables } = context.workbook;
  const headed = candidates.map(({ id }) => ({ id, header: tables.getItem(id).getHeaderRowRange().load('values') }));
  await context.sync();
  const figures = headed
    .filter(({ header }) => figureColumns(header.values[0] ?? []) !== null)
    .map(({ id }) => ({ id, cells: tables.getItem(id).columns.getItem('Id').getDataBodyRange().load('values') }));
  await context.sync();
  const known = new Set(Array.from(ids, (id) => id.toLowerCase()));
  return new Map(
    figures.map(({ id, cells }) => {
      const held = new Set(cells.values.map(([value]) => String(value).toLowerCase()));
      return [id, [...held].filter((one) => known.has(one)).length];
    }),
  );
}

function checkHeaders({ name, showHeaders }: Candidate): void {
  if (showHeaders) return;
  const message = `The table ${name} shows no header row, so its columns are not known.`;
  throw new WorkbookError('notFigures', `${message} Switch on Table Design > Header Row.`);
}

/** The one that holds most of the ids, and any at all. */
function fullest(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): Candidate | null {
  const count = ({ id }: Candidate): number => counts.get(id) ?? 0;
  const best = candidates.reduce<Candidate | null>(
    (one, other) => (one === null || count(other) > count(one) ? other : one),
    null,
  );
  return best !== null && count(best) > 0 ? best : null;
}

/**
 * Finds the table of a dataset: by its id, else by its name, else the table that holds most of its figures. A table that
 * has the id or the name but none of the figures gives way to one that has them; a copy never wins over the original.
 *
 * @returns null where there is no such table
 * @throws {WorkbookError} `notFigures` where the table has no header row
 * @example (await findTable(context, dataset.table, ids))?.by // 'name'
 */
export async function findTable(
  context: Excel.RequestContext,
  tie: TableTie,
  ids: ReadonlySet<string>,
): Promise<FoundTable | null> {
  const { tables } = context.workbook;
  tables.load('items/id,items/name,items/showHeaders');
  await context.sync();
  const all = tables.items.map(({ id, name, showHeaders }): Candidate => ({ id, name, showHeaders }));
  const byId = all.find(({ id }) => id === tie.id);
  const found = ({ id, name }: Candidate, by: FoundTable['by']): FoundTable => ({ tie: { id, name }, by });
  const byName = all.find(({ name }) => isCalled(name, tie.name));
  if (byId !== undefined && byId === byName) {
    checkHeaders(byId);
    return found(byId, 'id');
  }
  const headed = all.filter(({ showHeaders }) => showHeaders);
  const counts = await countIds(context, headed, ids);
  const full = fullest(headed, counts);
  const holds = (candidate: Candidate | undefined): candidate is Candidate =>
    candidate !== undefined && (full === null || (counts.get(candidate.id) ?? 0) > 0);
  if (holds(byId)) return found(byId, 'id');
  if (holds(byName)) return found(byName, 'name');
  return full === null ? null : found(full, 'figures');
}
