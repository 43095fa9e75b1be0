import type { ExtractedArticle, Figure } from '../../src/model/figure';

const NOTHING: Figure = {
  id: 'f0',
  quote: '',
  start: 0,
  end: 0,
  sentence: { start: 0, end: 0 },
  value: 0,
  unit: '1',
  kind: 'level',
  measure: 'other',
  subject: null,
  item: null,
  partner: null,
  period: null,
  periodText: null,
  bound: '=',
  status: 'actual',
  basis: null,
  by: null,
  changeOf: null,
  confidence: 0.9,
  rule: 'test',
  evidence: {},
};

/** A figure of which only what matters is said. */
export function figure(fields: Partial<Figure>): Figure {
  return { ...NOTHING, ...fields };
}

/** An article with figures; each gets an id of its own and the first sentence of the text where it names none. */
export function article(fields: Partial<ExtractedArticle>): ExtractedArticle {
  const whole: ExtractedArticle = {
    id: 'a1',
    title: null,
    published: '2018-08-09',
    publisher: null,
    url: null,
    language: 'en',
    text: '',
    figures: [],
    ...fields,
  };
  const figures = whole.figures.map((one, index) => ({
    ...one,
    id: one.id === 'f0' ? `f${whole.id}n${index}` : one.id,
  }));
  return { ...whole, figures };
}

const AUGUST = 'Zamunda shipped 519,000 tonnes of tin in July, up 18% from a year earlier and 1.8% from June.';

/** The same figure in two publications, a range, a price, an unlinked change: what the formulas have to tell apart. */
export const TIN_ARTICLES: readonly ExtractedArticle[] = [
  article({
    id: 'august',
    title: 'Tin exports rise',
    publisher: 'Tin Weekly',
    url: 'https://tin.example/august?a=1&b=2#top',
    text: AUGUST,
    figures: [
      figure({
        quote: '519,000 tonnes',
        sentence: { start: 0, end: AUGUST.length },
        value: 519_000,
        unit: 't',
        measure: 'exports',
        subject: 'Zamunda',
        item: 'tin',
        period: '2018-07',
        evidence: { subject: { start: 0, end: 7, how: 'stated' }, item: { start: 34, end: 37, how: 'stated' } },
      }),
      figure({
        value: 18,
        unit: '%',
        kind: 'change',
        measure: 'exports',
        basis: 'yoy',
        changeOf: 0,
        period: '2018-07',
      }),
      figure({
        value: 1.8,
        unit: '%',
        kind: 'change',
        measure: 'exports',
        basis: 'mom',
        changeOf: 0,
        period: '2018-07',
      }),
      figure({
        value: 2.5,
        unit: 'Mt',
        measure: 'exports',
        subject: 'Zamunda',
        item: 'tin',
        period: '2018-01/2018-07',
      }),
      figure({ value: [5, 7], unit: '%', kind: 'share', measure: 'share', subject: 'Zamunda', item: 'tin' }),
      figure({
        value: 10,
        unit: 'USD/lb',
        kind: 'price',
        measure: 'price',
        item: 'tin',
        period: '2018-08-08',
        bound: '>',
      }),
      figure({
        value: -12,
        unit: '%',
        kind: 'change',
        measure: 'demand',
        subject: 'Zamunda',
        item: 'tin',
        basis: 'other',
        period: '2018',
        status: 'forecast',
      }),
    ],
  }),
  article({
    id: 'september',
    title: '=HYPERLINK("https://evil.example","click")',
    published: '2018-09-08',
    publisher: '+Plus Press',
    url: 'javascript:alert(1)',
    text: '-12% yoy: revised, the tonnage was 0.521 Mt.',
    figures: [
      figure({
        sentence: { start: 0, end: 44 },
        value: 0.521,
        unit: 'Mt',
        measure: 'exports',
        subject: 'Zamunda',
        item: 'tin',
        period: '2018-07',
      }),
      figure({
        value: 530,
        unit: 'kt',
        measure: 'exports',
        subject: 'Zamunda',
        item: 'tin',
        period: '2018-08',
        status: 'forecast',
      }),
      figure({ value: 44, unit: '%', kind: 'share', measure: 'share', subject: '@Sum', item: '=1+1', partner: '-x' }),
    ],
  }),
];
