import { figureRows } from '../../src/output/figureRows';
import { rowInUnit } from '../../src/output/rowInUnit';
import { TIN_ARTICLES } from './examples';

const tonnes = figureRows(TIN_ARTICLES);
const kilotonnes = figureRows(TIN_ARTICLES, { reportUnits: { mass: 'kt' } });

test('a row in another unit is the row that would have been made in it', () => {
  const back = kilotonnes.map((row, index) => rowInUnit(row, tonnes[index]?.stdUnit ?? ''));
  expect(back).toEqual(tonnes);
  expect(kilotonnes).not.toEqual(tonnes);
});

test('a row does not come into a unit of something else', () => {
  const [row] = tonnes;
  expect(() => row && rowInUnit(row, 'MWh')).toThrow(/MWh/);
});
