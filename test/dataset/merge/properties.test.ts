import fc from 'fast-check';
import { sameCell } from '../../../src/dataset/merge/sameCell';
import { Simulation, type Answer } from './simulation';

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
];

const answer: fc.Arbitrary<Answer> = fc.record({
  accept: fc.constantFrom('all', 'all', 'none', 'some'),
  conflicts: fc.constantFrom('mine', 'source', 'open'),
});

function standingEdits(world: Simulation): string[] {
  return [...world.edits].flatMap(([id, edits]) => {
    const row = world.ours().find((one) => one.id === id);
    return [...edits]
      .filter(([header, value]) => JSON.stringify(row?.cells[header]) !== JSON.stringify(value))
      .map(([header]) => `${id} ${header}`);
  });
}

/** What must hold after every step. */
function checkAlways(world: Simulation): void {
  const ids = world.rows.flatMap(({ id }) => (id === '' ? [] : [id]));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids.filter((id) => world.gone.has(id))).toEqual([]);
}

/** A refresh, and what it must not have done. */
function checkedRefresh(world: Simulation, given: Answer): void {
  const before = world.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  const expected = new Map([...world.edits].map(([id, edits]) => [id, new Map(edits)]));
  const { plan, writes } = world.refresh(given);
  // Only where the analyst said so an edit goes, and a formula never.
  const mayGo = new Set(
    plan.changes.flatMap(({ id, kind, fields }) =>
      kind === 'conflict' && given.conflicts === 'source' ? fields.map(({ header }) => `${id} ${header}`) : [],
    ),
  );
  world.edits = new Map(
    [...expected].map(([id, edits]) => [
      id,
      new Map(
        [...edits].filter(
          ([header, value]) =>
            typeof value === 'object' || !mayGo.has(`${id} ${header}`) || world.edits.get(id)?.has(header),
        ),
      ),
    ]),
  );
  expect(standingEdits(world)).toEqual([]);
  expect(world.rows.slice(0, before.length).map(({ id, own }) => [id, own])).toEqual(
    before.map(({ id, own }) => [id, own]),
  );
  expect(world.rows).toHaveLength(before.length + writes.added.length);
  for (const [index, { id, theirs, cells }] of before.entries()) {
    const isUnread = world.failing.has(world.said.get(id)?.article ?? articleOf(Number(id.slice(1))));
    const now = { ...world.rows[index]?.cells, Use: null };
    if (theirs || isUnread) expect(now).toEqual({ ...cells, Use: null });
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
    if (world.mine.has(row.id)) continue;
    const wrong = world.headers.filter((header) => {
      if (['Use', 'Reviewed', 'Id'].includes(header) || world.edits.get(row.id)?.has(header)) return false;
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
    fc.property(steps(...analystSteps, ...undoSteps), (all) => {
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
