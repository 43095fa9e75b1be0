import type { Hint } from '../../../src/dataset/checks/hint';
import { contradicted } from '../../../src/taskpane/insert/contradicted';
import { entry } from '../figures/entries';

const hint = (severity: Hint['severity']): Hint => ({ kind: 'base', severity, figureIds: ['x'], message: 'look' });
const wrong = { hints: [hint('warning'), hint('error')] };
const entries = [
  entry({ id: 'fine' }),
  entry({ id: 'odd' }, { hints: [hint('warning')] }),
  entry({ id: 'wrong' }, wrong),
  entry({ id: 'accepted' }, { ...wrong, review: 'accepted' }),
  entry({ id: 'rejected' }, { ...wrong, review: 'rejected' }),
  entry({ id: 'change' }, { ...wrong, levelId: 'fine' }),
];

test.each([
  [
    ['fine', 'odd', 'wrong', 'accepted', 'rejected'],
    ['wrong', 'change'],
  ],
  [['wrong'], ['wrong']],
  [['fine'], ['change']],
  [['odd', 'accepted', 'rejected'], []],
  [[], []],
])('of the rows %j, %j have to be looked at', (ids, expected) => {
  const rows = ids.map((id) => ({ id }));
  expect([...contradicted(entries, rows)]).toEqual(expected);
});
