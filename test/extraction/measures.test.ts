import { ALL_MEASURES } from '../../src/extraction/measures/allMeasures';
import type { MeasureDefinition } from '../../src/extraction/measures/measureDefinition';
import { VERB_FORMS } from '../../src/lexicon/en/verbs';
import { figuresOf } from './readWith';

/** An amount that a measure can be of. */
function amountFor({ measure, dimensions }: MeasureDefinition): string {
  if (measure === 'price') return '$840 a tonne';
  if (measure === 'employment') return '12%';
  if (measure === 'tariff') return '12.5%';
  if (measure === 'generation') return '3.4 TWh';
  if (measure === 'emissions' || dimensions.includes('volume')) return '2.3 million tonnes';
  return dimensions.includes('money') ? '$45 million' : '12%';
}

function measureIn(text: string, quote: string): string | undefined {
  return figuresOf(text).find((figure) => figure.quote === quote)?.measure;
}

function pastOf(verb: string): string {
  const [lemma = '', ...particles] = verb.split(' ');
  for (const [form, readings] of VERB_FORMS)
    if (readings.some((reading) => reading.lemma === lemma && reading.form === 'past'))
      return [form, ...particles].join(' ');
  throw new Error(`no past of ${verb}`);
}

const examples = ALL_MEASURES.flatMap(({ measure, examples: all }) =>
  all.map(({ text, quote }) => ({ measure, text, quote })),
);

test.each(examples)('$measure: $text', ({ measure, text, quote }) => {
  expect(measureIn(text, quote)).toBe(measure);
});

const nouns = ALL_MEASURES.flatMap((definition) =>
  definition.nouns.map((noun) => ({ noun, measure: definition.measure, quote: amountFor(definition) })),
);

test.each(nouns)('$measure: "a $noun of $quote"', ({ noun, measure, quote }) => {
  expect(measureIn(`The report put the ${noun} at ${quote} on Monday.`, quote)).toBe(measure);
});

const verbs = ALL_MEASURES.flatMap((definition) =>
  definition.verbs.map((verb) => ({ verb, measure: definition.measure, quote: amountFor(definition) })),
);

test.each(verbs)('$measure: "it $verb $quote"', ({ verb, measure, quote }) => {
  expect(measureIn(`The company ${pastOf(verb)} ${quote} last year.`, quote)).toBe(measure);
});

const words = ALL_MEASURES.flatMap(({ measure, words: all, examples: shown }) =>
  all.map((word) => ({ measure, word, shown: shown.some(({ text }) => text.toLowerCase().includes(word)) })),
);

test.each(words)('$measure: an example shows "$word"', ({ shown }) => {
  expect(shown).toBe(true);
});
