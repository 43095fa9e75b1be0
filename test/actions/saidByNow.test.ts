import { saidByNow, type SaidInPane } from '../../src/actions/SaidInPane';

const NOTHING: SaidInPane = { corrections: {}, accepted: [], rejected: [] };
const said = (some: Partial<SaidInPane>): SaidInPane => ({ ...NOTHING, ...some });
const KT = { unit: 'kt' };
const TIN = { item: 'tin' };

/** The figure that is read as `new` is `old`. */
const KEPT = new Map([['new', 'old']]);

it.each<[string, SaidInPane, SaidInPane, Partial<SaidInPane>]>([
  ['nothing', NOTHING, NOTHING, {}],
  ['what the dataset remembers', said({ corrections: { a: KT } }), NOTHING, { corrections: { a: KT } }],
  [
    'the pane, where it says something',
    said({ corrections: { a: KT } }),
    said({ corrections: { a: TIN } }),
    { corrections: { a: TIN } },
  ],
  ['a correction that was taken back', said({ corrections: { a: KT } }), said({ corrections: { a: {} } }), {}],
  ['one taken back under a new id', said({ corrections: { old: KT } }), said({ corrections: { new: {} } }), {}],
  [
    'one under a new id',
    said({ corrections: { old: KT } }),
    said({ corrections: { new: TIN } }),
    { corrections: { old: TIN } },
  ],
  [
    'the lasting id before the new one',
    NOTHING,
    said({ corrections: { old: TIN, new: KT } }),
    { corrections: { old: TIN } },
  ],
  [
    'the pane before an old word under the lasting id',
    said({ corrections: { new: KT, old: TIN } }),
    NOTHING,
    { corrections: { old: TIN } },
  ],
  [
    'a figure that is rejected now',
    said({ accepted: ['a', 'b'] }),
    said({ rejected: ['a'] }),
    { accepted: ['b'], rejected: ['a'] },
  ],
  ['reviews under new ids', said({ rejected: ['old'] }), said({ accepted: ['new'] }), { accepted: ['old'] }],
])('%s', (_, dataset, inPane, expected) => {
  expect(saidByNow(dataset, inPane, KEPT)).toEqual({ ...NOTHING, ...expected });
});
