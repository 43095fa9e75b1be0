import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';

let workbook: HeadlessWorkbook;
beforeEach(() => {
  workbook = openWorkbook();
});
afterEach(() => workbook.dispose());

/** Changes a cell and waits for nothing. */
function put(address: string, value: unknown): void {
  const { book } = workbook.host;
  const ref = book.refOf(address);
  if (ref === undefined) throw new Error(`There are no cells ${address}.`);
  book.write(ref, [[value]]);
  book.writes.flush();
}

/** What a cell shows just now. */
function shown(address: string): unknown {
  const { book } = workbook.host;
  const ref = book.refOf(address);
  return ref && book.cells.values(ref)[0]?.[0];
}

const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const settled = (): Promise<void> => workbook.host.book.calculation.settled();

test('whoever waits sees the results, also where another waits already', async () => {
  put('A1', '=20+1');
  const seen = await Promise.all([settled().then(() => shown('A1')), settled().then(() => shown('A1'))]);
  expect(seen).toEqual([21, 21]);
});

test('a change during a calculation is waited for, too', async () => {
  put('A1', 20);
  put('A2', '=A1+1');
  const first = settled();
  while (shown('A2') !== 21) await aTurn();
  put('A1', 30);
  await first;
  await settled();
  expect(shown('A2')).toBe(31);
});

test('nobody waits for a calculation that is over', async () => {
  put('A1', '=20+1');
  while (shown('A1') !== 21) await aTurn();
  await aTurn();
  const first = await Promise.race([settled().then(() => 'settled'), aTurn().then(() => 'a turn')]);
  expect(first).toBe('settled');
});

test('nobody waits where there are no formulas', async () => {
  put('A1', 20);
  const first = await Promise.race([settled().then(() => 'settled'), aTurn().then(() => 'a turn')]);
  expect(first).toBe('settled');
});
