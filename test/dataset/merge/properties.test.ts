import fc from 'fast-check';
import { sameCell } from '../../../src/dataset/merge/sameCell';
import { Simulation, type Answer, type Row } from './simulation';

const ARTICLES = ['a1', 'a2', 'a3'];
const EDITED = ['Subject', 'Value', 'StdValue', 'Unit', 'Sentence', 'PeriodEnd', 'Low', 'Reviewed', 'Use'];
const COLUMNS = ['Sentence', 'Low', 'YoY', 'Source', 'Use', 'Subject'];

type Step = (world: Simulation) => void;

const place = fc.nat({ max: 9 });
const idOf = (number: number): string => `f${number}`;
const articleOf = (number: number): string => ARTICLES[number % ARTICLES.length] ?? 'a1';

const sourceSteps: fc.Arbitrary<Step>[] = [
  fc.tuple(place, fc.nat({ max: 50 })).map(([number, amount]) => (world) => {
    const kt = amount / 7;
    const cells = { Value: kt, StdValue: kt * 1000, Low: kt * 1000, High: kt * 1000 };
    world.say(idOf(number), articleOf(number), { ...cells, Series: `exports | s${number % 4}` });
  }),
  fc
    .tuple(place, fc.constantFrom('Sold.\r\nAnd more.', "'quoted", 'x'.repeat(40_000), ''))
    .map(([number, text]) => (world) => {
      if (world.said.has(idOf(number))) world.say(idOf(number), articleOf(number), { Sentence: text });
    }),
  fc.tuple(place, fc.constantFrom(43312, 43343)).map(([number, end]) => (world) => {
    if (world.said.has(idOf(number))) world.say(idOf(number), articleOf(number), { PeriodEnd: end });
  }),
  fc.tuple(place, fc.constantFrom(43300, 43330, 43360)).map(([number, day]) => (world) => {
    if (world.said.has(idOf(number))) world.say(idOf(number), articleOf(number), { Published: day });
  }),
  place.map((number) => (world) => {
    world.said.delete(idOf(number));
  }),
  fc.tuple(fc.constantFrom(...ARTICLES), fc.boolean()).map(([article, fails]) => (world) => {
    if (fails) world.failing.add(article);
    else world.failing.delete(article);
  }),
];

const analystSteps: fc.Arbitrary<Step>[] = [
  fc.tuple(place, fc.constantFrom(...EDITED)).map(([row, header]) => (world) => {
    const value = world.unique();
    world.edit(row, header, header === 'Reviewed' ? true : value);
  }),
  fc.tuple(place, fc.constantFrom(...EDITED)).map(
    ([row, header]) =>
      (world) =>
        world.edit(row, header, { formula: '=A1' }),
  ),
  fc.tuple(place, fc.constantFrom('Value', 'Subject', 'Sentence')).map(
    ([row, header]) =>
      (world) =>
        world.follow(row, header),
  ),
  place.map((row) => (world) => world.remove(row)),
  fc.integer({ min: 1, max: 99 }).map((seed) => (world) => world.sort(seed)),
  fc.constant((world: Simulation) => world.type()),
  fc.constantFrom(...COLUMNS).map((header) => (world) => world.dropColumn(header)),
  fc.tuple(place, fc.boolean()).map(
    ([row, keepsId]) =>
      (world) =>
        world.copy(row, keepsId),
  ),
];

const idSteps: fc.Arbitrary<Step>[] = [
  fc
    .tuple(place, fc.constantFrom<Parameters<Simulation['rename']>[1]>('empty', 'text', 'number', 'formula', 0, 1, 2))
    .map(
      ([row, what]) =>
        (world) =>
          world.rename(row, what),
    ),
  fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(
    ([row, count]) =>
      (world) =>
        world.fillIds(row, count),
  ),
  fc.constant((world: Simulation) => world.shiftIds()),
];

const answer: fc.Arbitrary<Answer> = fc.record({
  accept: fc.constantFrom('all', 'all', 'none', 'some'),
  conflicts: fc.constantFrom('mine', 'source', 'open'),
});

/** What must hold after every step. */
function checkAlways(world: Simulation): void {
  const ids = world.ours().map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids.filter((id) => world.gone.has(id))).toEqual([]);
}

/** Whether a row is as it was written, but for its Id and what people set in it. */
function isAsWritten(row: Row, world: Simulation): boolean {
  const cells = world.base.find(({ id }) => id === row.id)?.cells;
  if (cells === undefined || !world.headers.includes('Subject')) return false;
  return Object.entries(row.cells).every(
    ([header, cell]) => ['Id', 'Use', 'Reviewed'].includes(header) || sameCell(cell, cells[header] ?? ''),
  );
}

/** Every row is known as what it is, or as what its Id says, and one that is as it was written is known for sure. */
function checkKnown(before: readonly Row[], whole: readonly Row[], known: readonly Row[], world: Simulation): void {
  for (const [index, row] of before.entries()) {
    const now = known[index];
    if (now?.theirs !== false || isAsWritten({ ...row, id: now.id }, world)) continue;
    expect([row.id, row.cells.Id]).toContain(now.id);
  }
  const ours = new Set(known.flatMap(({ id, theirs }) => (theirs ? [] : [id])));
  expect(whole.filter(({ id }) => !ours.has(id)).map(({ id }) => id)).toEqual([]);
}

/** A refresh, and what it must not have done. */
function checkedRefresh(world: Simulation, given: Answer): void {
  const before = world.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  const whole = before.filter((row) => !row.theirs && isAsWritten(row, world));
  const gone = new Set(world.gone);
  const { plan, writes, known } = world.refresh(given, (now) => checkKnown(before, whole, now, world));
  // Only where the analyst said so an edit goes, and a formula never.
  const mayGo = new Set(
    plan.changes.flatMap(({ id, kind, fields }) =>
      kind === 'conflict' && given.conflicts === 'source' ? fields.map(({ header }) => `${id} ${header}`) : [],
    ),
  );
  expect(world.rows.slice(0, before.length).map(({ own }) => own)).toEqual(before.map(({ own }) => own));
  expect(world.rows).toHaveLength(before.length + writes.added.length);
  expect(writes.added.filter(({ id }) => gone.has(id)).map(({ id }) => id)).toEqual([]);
  for (const [index, { id, theirs, cells, edits }] of known.entries()) {
    const now = world.rows[index]?.cells ?? {};
    const lost = [...edits].filter(
      ([header, value]) =>
        JSON.stringify(now[header]) !== JSON.stringify(value) &&
        (typeof value === 'object' || !mayGo.has(`${id} ${header}`)),
    );
    expect(theirs ? [] : lost.map(([header]) => `${id} ${header}`)).toEqual([]);
    const isUnread = world.failing.has(world.said.get(id)?.article ?? articleOf(Number(id.slice(1))));
    if (theirs) expect(now).toEqual(cells);
    else if (isUnread) expect({ ...now, Use: null, Id: null }).toEqual({ ...cells, Use: null, Id: null });
  }
  if (given.accept === 'none') expect([writes.cells, writes.added]).toEqual([[], []]);
}

/** After accepting everything, each cell is the analyst's or as the sources say, and nothing is left to do. */
function checkSettled(world: Simulation): void {
  checkedRefresh(world, { accept: 'all', conflicts: 'source' });
  for (const row of world.said.values()) {
    if (world.failing.has(row.article) || world.gone.has(row.id)) continue;
    const stands = world.ours().find(({ id }) => id === row.id);
    expect(stands).toBeDefined();
    if (typeof stands?.cells.Id !== 'object') expect(stands?.cells.Id).toBe(row.id);
    if (world.mine.has(row.id)) continue;
    const wrong = world.headers.filter((header) => {
      if (['Use', 'Reviewed', 'Id'].includes(header) || stands?.edits.has(header)) return false;
      return !sameCell(stands?.cells[header] ?? '', row.cells[header] ?? '');
    });
    expect(wrong).toEqual([]);
  }
  const again = world.refresh({ accept: 'all', conflicts: 'source' });
  expect(again.plan.changes).toEqual([]);
  expect([again.writes.cells, again.writes.added, again.writes.undo]).toEqual([[], [], null]);
}

const refreshStep = answer.map(
  (given): Step =>
    (world) =>
      checkedRefresh(world, given),
);
const undoSteps: fc.Arbitrary<Step>[] = [
  fc.constant((world: Simulation) => world.takeBack()),
  fc.constant((world: Simulation) => world.undoRefresh()),
];

const steps = (...more: fc.Arbitrary<Step>[]): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof(...sourceSteps, ...sourceSteps, ...more, refreshStep, refreshStep), { maxLength: 40, size: 'max' });

function run(world: Simulation, all: readonly Step[]): void {
  for (const step of all) {
    step(world);
    checkAlways(world);
  }
}

test('no sequence of edits and refreshes loses an edit, doubles a row or brings a deleted one back', () => {
  fc.assert(
    fc.property(steps(...analystSteps, ...idSteps, ...undoSteps), (all) => {
      const world = new Simulation();
      run(world, all);
      checkSettled(world);
    }),
    { numRuns: 600 },
  );
});

test('of a series, period and status one row is used, whatever the sources do', () => {
  fc.assert(
    fc.property(steps(fc.integer({ min: 1, max: 99 }).map((seed) => (world) => world.sort(seed))), (all) => {
      const world = new Simulation();
      run(world, all);
      checkSettled(world);
      const used = new Map<string, number>();
      for (const { id, cells } of world.rows) {
        if (world.base.some((row) => row.id === id && row.withdrawn === true)) {
          expect(cells.Use).toBe(false);
          continue;
        }
        const key = JSON.stringify([cells.Series, cells.PeriodStart, cells.PeriodEnd, cells.Status]);
        used.set(key, (used.get(key) ?? 0) + (cells.Use === true ? 1 : 0));
      }
      expect([...used.values()].filter((count) => count !== 1)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
