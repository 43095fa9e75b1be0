import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import { assign, type AssignOptions } from '../identity/assign';
import { findRows } from './findRows';
import { sameCell } from './sameCell';

/** The rows of a table with the ids of the figures that they show. */
export interface RecognisedRows {
  /** With the figure's id where another stands in column Id, or none. A copy has the id that stands in it. */
  readonly rows: readonly SheetRow[];
  /** Ids of figures that stand on a row of the analyst's as well: that row counts as one without an id. */
  readonly copied: readonly string[];
  /** Indexes of rows that may be one of several figures: they count as the analyst's own. */
  readonly doubtful: readonly number[];
}

/** A row of the sheet, or one that was written. */
interface Candidate {
  readonly id: string;
  /** Index in the table; null for one that was written. */
  readonly index: number | null;
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** A way in which a row can be known, and how well its cells must agree then. */
interface Way {
  readonly headers: readonly string[];
  readonly least: number;
  readonly options: AssignOptions;
}

/** Rows that have no figure and figures that have no row; the first are paired in exact ways, then in near ones. */
interface Unpaired {
  readonly missing: readonly WrittenRow[];
  readonly strays: readonly SheetRow[];
}

/** Neither of them says which figure a row shows, or they change whatever becomes of it. */
const NOT_TELLING = new Set(['Id', 'Use', 'Reviewed', 'Confidence']);

/** Fewer cells than this tell no figure from another. */
const FEWEST = 4;

/** Rows that agree in all cells say the same: which of them is which does no harm. */
const EXACT: AssignOptions = { margin: 0, anyOrder: true };
const NEAR: AssignOptions = { margin: 0.1, anyOrder: false };
const MOST_CELLS = 0.75;

/** The surest first. */
const EXACT_WAYS: readonly Way[] = [
  { headers: ['Sentence', 'Value', 'Unit'], least: 1, options: EXACT },
  { headers: ['Series', 'PeriodStart', 'PeriodEnd', 'Status'], least: 1, options: EXACT },
];
const NEAR_WAYS: readonly Way[] = [
  { headers: ['Sentence', 'Value', 'Unit'], least: MOST_CELLS, options: NEAR },
  { headers: ['Series', 'PeriodStart', 'PeriodEnd', 'Status'], least: MOST_CELLS, options: NEAR },
  { headers: ['Sentence'], least: MOST_CELLS, options: NEAR },
];

/** What a figure is known by at a glance. */
const GLANCE = ['Sentence', 'Series', 'Value'];

const isEmpty = (cell: SheetCell): boolean => cell === '';

/** Which part of the cells that tell something is as it was written; 0 where too few are left to tell. */
function likeness(written: Candidate, row: Candidate): number {
  let [equal, compared] = [0, 0];
  for (const [header, cell] of Object.entries(row.cells)) {
    const was = written.cells[header] ?? '';
    if (NOT_TELLING.has(header) || typeof cell === 'object' || typeof was === 'object') continue;
    if (isEmpty(cell) && isEmpty(was)) continue;
    compared += 1;
    if (sameCell(cell, was)) equal += 1;
  }
  return compared < FEWEST ? 0 : equal / compared;
}

/** How many of the cells by which a figure is known at a glance are as they were written, and how many are not. */
function glance({ cells }: SheetRow, written: WrittenRow): { readonly same: number; readonly other: number } {
  const seen = GLANCE.flatMap((header) => {
    const [stands, was] = [cells[header], written.cells[header]];
    if (stands === undefined || was === undefined || typeof stands === 'object') return [];
    return [sameCell(stands, was)];
  });
  const same = seen.filter(Boolean).length;
  return { same, other: seen.length - same };
}

function keyOf({ cells }: Candidate, headers: readonly string[]): string | null {
  const values = headers.map((header) => cells[header] ?? '');
  if (values.every(isEmpty) || values.some((value) => typeof value === 'object')) return null;
  return JSON.stringify(values.map((value) => (typeof value === 'number' ? value.toPrecision(12) : value)));
}

function byKey(rows: Iterable<Candidate>, headers: readonly string[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const row of rows) {
    const key = keyOf(row, headers);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const asCandidate = ({ id, cells }: WrittenRow): Candidate => ({ id, cells, index: null });

/** Pairs rows that have no figure with figures that have no row. */
class Recogniser {
  /** The figures that rows show, by index. */
  readonly ids = new Map<number, string>();
  /** Indexes of rows that say just what a figure with another row says. */
  readonly copies = new Set<number>();
  /** By index of a row: the figures that it may show. */
  readonly #maybe = new Map<number, string[]>();
  readonly #paired = new Set<string>();
  readonly #standing: readonly Candidate[];

  constructor(standing: readonly WrittenRow[]) {
    this.#standing = standing.map(asCandidate);
  }

  pair({ missing, strays }: Unpaired, ways: readonly Way[]): void {
    for (const way of ways) {
      const figures = missing.filter(({ id }) => !this.#paired.has(id)).map(asCandidate);
      const rows = strays.filter(({ index }) => !this.ids.has(index));
      if (figures.length === 0 || rows.length === 0) return;
      const [byWay, standing] = [byKey(figures, way.headers), byKey(this.#standing, way.headers)];
      for (const [key, group] of byKey(rows, way.headers)) {
        this.#pairGroup(byWay.get(key) ?? [], group, standing.get(key) ?? [], way);
      }
    }
  }

  isPaired(id: string): boolean {
    return this.#paired.has(id);
  }

  #pairGroup(
    missing: readonly Candidate[],
    strays: readonly Candidate[],
    standing: readonly Candidate[],
    { least, options }: Way,
  ): void {
    const score = (figure: Candidate, row: Candidate): number => {
      const alike = likeness(figure, row);
      return alike >= least ? alike : 0;
    };
    // What is more like a figure that has its row is a copy of that row.
    const own = strays.filter((row) => {
      const best = Math.max(0, ...missing.map((figure) => score(figure, row)));
      return best > 0 && !standing.some((figure) => likeness(figure, row) > best);
    });
    for (const [figure, row] of assign(missing, own, score, options)) {
      if (row.index !== null) this.ids.set(row.index, figure.id);
      this.#paired.add(figure.id);
    }
    for (const row of own) {
      const figures = missing.filter((figure) => score(figure, row) > 0).map(({ id }) => id);
      if (row.index !== null) this.#maybe.set(row.index, [...(this.#maybe.get(row.index) ?? []), ...figures]);
    }
    if (least === 1) this.#noteCopies(strays, [...missing, ...standing]);
  }

  #noteCopies(rows: readonly Candidate[], figures: readonly Candidate[]): void {
    for (const row of rows) {
      if (row.index === null || this.ids.has(row.index)) continue;
      if (figures.some((figure) => likeness(figure, row) === 1)) this.copies.add(row.index);
    }
  }

  /** Whether a row has no figure, and some that it may show have no row. */
  isDoubtful(index: number): boolean {
    return !this.ids.has(index) && (this.#maybe.get(index) ?? []).some((id) => !this.#paired.has(id));
  }
}

/**
 * Recognises rows whose Id the analyst emptied, overwrote or filled down, by what else was written into them. A row that
 * keeps its Id keeps its figure, unless nothing else in it is as it was written. Where it is doubtful which figure a row
 * shows, it shows none.
 *
 * @param written Rows as they were last written.
 * @param others Ids beside those of `written` that are figures' as well.
 * @param deleted Ids of rows that the analyst deleted: they are not looked for.
 * @returns The very same rows where every figure has its own.
 * @example recogniseRows([{ index: 0, id: '', cells }], [{ id: 'f1', article: 'a1', cells }]).rows[0]?.id // 'f1'
 */
export function recogniseRows(
  sheet: readonly SheetRow[],
  written: readonly WrittenRow[],
  others: ReadonlySet<string> = new Set(),
  deleted: ReadonlySet<string> = new Set(),
): RecognisedRows {
  const known = new Map(written.map((row) => [row.id, row]));
  const { byId } = findRows(sheet, known);
  const isFigure = (row: SheetRow): boolean => byId.get(row.id) === row && (known.has(row.id) || others.has(row.id));
  const [strays, doubted, foreign] = [new Array<SheetRow>(), new Array<SheetRow>(), new Array<SheetRow>()];
  for (const row of sheet) {
    const was = isFigure(row) ? known.get(row.id) : undefined;
    const seen = was === undefined ? { same: 0, other: 0 } : glance(row, was);
    if (!isFigure(row)) strays.push(row);
    else if (was === undefined || seen.other > 0) doubted.push(row);
    if (isFigure(row) && (was === undefined || (seen.other > 1 && seen.same === 0))) foreign.push(row);
  }
  const doubtedIds = new Set(doubted.map(({ id }) => id));
  const missing = written.filter(({ id }) => !byId.has(id) && !deleted.has(id));
  if (strays.length + doubted.length === 0 || missing.length + doubted.length === 0)
    return { rows: sheet, copied: [], doubtful: [] };
  const recogniser = new Recogniser(written.filter(({ id }) => byId.has(id) && !doubtedIds.has(id)));
  const figuresOf = (rows: readonly SheetRow[]) => rows.flatMap(({ id }) => known.get(id) ?? []);
  recogniser.pair({ strays: doubted, missing: [...missing, ...figuresOf(doubted)] }, EXACT_WAYS);
  // A row that keeps its Id is not pushed aside by a copy of what it was: only one that shows another figure is.
  const isElsewhere = (index: number): boolean => recogniser.ids.has(index) || recogniser.copies.has(index);
  const left = doubted.filter(({ index }) => isElsewhere(index));
  const free = [...missing, ...figuresOf([...foreign, ...left.filter((row) => !foreign.includes(row))])];
  recogniser.pair({ strays, missing: free }, EXACT_WAYS);
  recogniser.pair({ strays: [...strays, ...foreign], missing: free }, NEAR_WAYS);
  const { ids } = recogniser;
  // Its own Id still speaks for a row that shows no other figure, unless another row shows that one.
  const copied = sheet.filter(({ id, index }) => !ids.has(index) && recogniser.isPaired(id));
  const without = new Set(copied.map(({ index }) => index));
  return {
    rows: sheet.map((row) =>
      without.has(row.index) ? { ...row, id: '' } : { ...row, id: ids.get(row.index) ?? row.id },
    ),
    copied: copied.map(({ id }) => id),
    doubtful: strays.filter(({ index }) => recogniser.isDoubtful(index)).map(({ index }) => index),
  };
}
