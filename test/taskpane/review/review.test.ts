import { reviewCommand, type KeyPlace, type ReviewCommand } from '../../../src/taskpane/review/reviewKeys';
import { reviewOrder } from '../../../src/taskpane/review/reviewOrder';
import type { Hint } from '../../../src/dataset/checks/hint';
import { entry } from '../figures/entries';

const hint = (severity: Hint['severity']): Hint => ({ kind: 'base', severity, figureIds: ['x'], message: 'look' });

describe('reviewOrder', () => {
  const entries = [
    entry({ id: 'sure', confidence: 0.95 }),
    entry({ id: 'fair', confidence: 0.8 }),
    entry({ id: 'also fair', confidence: 0.8 }),
    entry({ id: 'unsure', confidence: 0.4 }),
    entry({ id: 'odd', confidence: 0.95 }, { hints: [hint('warning')] }),
    entry({ id: 'wrong', confidence: 0.95 }, { hints: [hint('warning'), hint('error')] }),
    entry({ id: 'accepted', confidence: 0.4 }, { review: 'accepted' }),
    entry({ id: 'rejected', confidence: 0.4 }, { review: 'rejected' }),
  ];
  test('contradictions first, then the least certain, then as they stand', () => {
    expect(reviewOrder(entries, 'doubtful')).toEqual(['wrong', 'odd', 'unsure', 'fair', 'also fair']);
  });
  test('all that are open', () => {
    expect(reviewOrder(entries, 'all').at(-1)).toBe('sure');
    expect(reviewOrder(entries, 'all')).toHaveLength(6);
  });
  test('of nothing', () => {
    expect(reviewOrder([], 'all')).toEqual([]);
  });
});

test.each<[string, KeyPlace, ReviewCommand | null]>([
  ['Enter', 'elsewhere', 'accept'],
  ['Enter', 'button', null],
  ['Enter', 'typing', null],
  ['x', 'elsewhere', 'reject'],
  ['X', 'button', 'reject'],
  ['x', 'typing', null],
  ['Delete', 'elsewhere', 'reject'],
  ['Delete', 'typing', null],
  ['j', 'elsewhere', 'next'],
  ['ArrowDown', 'elsewhere', 'next'],
  ['ArrowDown', 'scroller', null],
  ['k', 'scroller', 'previous'],
  ['ArrowUp', 'elsewhere', 'previous'],
  ['e', 'elsewhere', 'edit'],
  ['Escape', 'typing', 'close'],
  ['Tab', 'elsewhere', null],
  ['q', 'elsewhere', null],
  ['constructor', 'elsewhere', null],
])('%s, %s', (key, place, expected) => {
  expect(reviewCommand(key, place)).toBe(expected);
});
