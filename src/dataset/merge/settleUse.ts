import type { CellValue } from '../../model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import { isBetter, useKey, type Usable } from '../chooseUsed';
import { dayOfSerial } from '../serialDates';
import { sameCell } from './sameCell';

/** A row of the table as far as column Use goes. */
export interface UseRow {
  /** As it stands in the sheet; null for a row that comes to the table. */
  readonly sheet: SheetRow | null;
  /** As it was written last; null for rows that are not Ingot's. */
  readonly was: WrittenRow | null;
  /** As it will count as written; null for rows that are not Ingot's. */
  readonly becomes: WrittenRow | null;
  /** Cells that are written into it. */
  readonly writes: Readonly<Record<string, CellValue>>;
  /** Whether this refresh touches it: only groups with such rows are looked at. */
  readonly touched: boolean;
  /** Whether the sources say it; a row that they say no longer is never chosen. */
  readonly said: boolean;
  /** Whether it is taken out of use whatever else. */
  readonly unused: boolean;
}

/** What a row says of itself, before or after what is written. */
function usable(row: UseRow, after: boolean): Usable {
  const cell = (header: string): CellValue => {
    const [written, stands] = [after ? row.writes[header] : undefined, row.sheet?.cells[header]];
    if (written !== undefined) return written;
    const known = (after ? row.becomes : row.was) ?? row.becomes;
    return stands === undefined || typeof stands === 'object' ? (known?.cells[header] ?? '') : stands;
  };
  const text = (header: string): string => String(cell(header));
  const day = (header: string): string | null => {
    const value = cell(header);
    return typeof value === 'number' ? dayOfSerial(value) : null;
  };
  const sure = cell('Confidence');
  return {
    series: text('Series'),
    periodStart: day('PeriodStart'),
    periodEnd: day('PeriodEnd'),
    status: text('Status'),
    published: day('Published'),
    confidence: typeof sure === 'number' ? sure : 0,
  };
}

interface Member {
  readonly row: UseRow;
  readonly use: SheetCell;
  readonly before: Usable;
  readonly after: Usable;
}

/** Members by what only one of them is used for; rows without a series have no rivals. */
function grouped(members: readonly Member[], of: (member: Member) => Usable): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const fields = of(member);
    if (fields.series === '') continue;
    const key = useKey(fields);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** Whether column Use of a row holds what Ingot wrote. */
const isUntouched = ({ row, use }: Member): boolean => row.was !== null && sameCell(use, row.was.cells.Use ?? '');

/** Whether the choice in a group is one that Ingot would have made. */
function isOurs(group: readonly Member[]): boolean {
  const chosen = group.filter(({ use }) => use === true);
  const [best, ...others] = chosen;
  if (best === undefined || others.length > 0 || group.some(({ use }) => typeof use !== 'boolean')) return false;
  return !group.some(({ before, row }) => row.was?.withdrawn !== true && isBetter(before, best.before));
}

/** The rows whose Use the analyst decided. */
function decisions(members: readonly Member[]): Set<Member> {
  const decided = new Set<Member>();
  for (const group of grouped(members, ({ before }) => before).values()) {
    if (group.every(isUntouched)) continue;
    // A row that the analyst typed has a say only where it is put to use.
    const voters = group.filter(({ row, use }) => row.becomes !== null || use === true || typeof use === 'object');
    if (voters.every(({ row }) => row.becomes !== null) && isOurs(voters)) continue;
    for (const member of voters) if (!isUntouched(member)) decided.add(member);
  }
  return decided;
}

/** The row of a group to be used: the best; of equals the one that is used already, then the upper one. */
function winnerOf(group: readonly Member[]): Member | undefined {
  const candidates = group.filter(({ row }) => row.said && row.becomes !== null);
  const ordered = [...candidates.filter(({ use }) => use === true), ...candidates.filter(({ use }) => use !== true)];
  return ordered.reduce<Member | undefined>(
    (best, member) => (best === undefined || isBetter(member.after, best.after) ? member : best),
    undefined,
  );
}

/**
 * Works out column Use over a table as it will stand, for the series, periods and statuses that a refresh touches: one
 * row each is used, the latest publication. Where the analyst decided otherwise, with values or with a formula, that
 * stays, and rows that come to it are not used.
 *
 * @param rows All rows of the table, top to bottom, then those that come to it.
 * @returns For each row what Use becomes, or null where it stays as it is.
 * @example settleUse([march, april]) // [false, true]
 */
export function settleUse(rows: readonly UseRow[]): (boolean | null)[] {
  const members = rows.map((row): Member => {
    const use = row.sheet === null ? false : (row.sheet.cells.Use ?? '');
    return { row, use, before: usable(row, false), after: usable(row, true) };
  });
  const standing = members.filter(({ row }) => row.sheet !== null);
  const decided = decisions(standing);
  const touched = new Set(
    members.flatMap(({ row, before, after }) => (row.touched ? [useKey(before), useKey(after)] : [])),
  );
  const uses = new Map<Member, boolean>();
  for (const [key, group] of grouped(members, ({ after }) => after)) {
    if (!touched.has(key)) continue;
    const isDecided = group.some((member) => decided.has(member) && !member.row.unused);
    const winner = isDecided ? undefined : winnerOf(group);
    for (const member of group) {
      if (member.row.becomes === null || decided.has(member)) continue;
      const moved = useKey(member.before) !== useKey(member.after) || member.row.sheet === null;
      if (!isDecided || moved) uses.set(member, member === winner);
    }
  }
  return members.map((member) => {
    if (typeof member.use === 'object') return null;
    if (member.row.unused) return false;
    return uses.get(member) ?? (member.row.sheet === null ? member.before.series === '' : null);
  });
}
