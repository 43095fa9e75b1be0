import { saidByNow, type SaidInPane, type TakenBack } from '../../src/actions/SaidInPane';

const NOTHING: SaidInPane = { corrections: {}, accepted: [], rejected: [] };
const said = (some: Partial<SaidInPane>): SaidInPane => ({ ...NOTHING, ...some });
const back = (corrections: TakenBack['corrections'], reviews: TakenBack['reviews'] = {}): SaidInPane =>
  said({ takenBack: { corrections, reviews } });
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
  [
    'an empty correction is none',
    said({ corrections: { a: KT } }),
    said({ corrections: { a: {} } }),
    { corrections: { a: KT } },
  ],
  ['a correction that was taken back', said({ corrections: { a: KT } }), back({ a: [TIN, KT] }), {}],
  [
    'one that a colleague made since',
    said({ corrections: { a: { unit: 'Mt' } } }),
    back({ a: [TIN, KT] }),
    { corrections: { a: { unit: 'Mt' } } },
  ],
  ['one taken back under a new id', said({ corrections: { old: KT } }), back({ new: [KT] }), {}],
  [
    'one that was taken back and made again',
    said({ corrections: { a: KT } }),
    { ...back({ a: [KT] }), corrections: { a: KT } },
    { corrections: { a: KT } },
  ],
  [
    'a rejection that was taken back',
    said({ rejected: ['a', 'b'] }),
    back({}, { a: ['rejected'] }),
    { rejected: ['b'] },
  ],
  ['under a new id', said({ rejected: ['old'] }), back({}, { new: ['rejected'] }), {}],
  [
    'what a colleague said since is no such',
    said({ accepted: ['a'] }),
    back({}, { a: ['rejected'] }),
    { accepted: ['a'] },
  ],
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
