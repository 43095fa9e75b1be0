/** Where the engine's rules found a measure; by other names it was the words around the amount. */
const MEASURES: Readonly<Record<string, string>> = {
  unit: 'the unit',
  carried: 'the sentence before',
};

/** Where they found whose figure it is; by other names it was the sentence. */
const SUBJECTS: Readonly<Record<string, string>> = {
  carried: 'the sentence before',
  topic: 'what the article is about',
  result: 'the figure before',
  'other-side': 'the other side of the trade',
  market: 'the market it is of',
};

/**
 * How a figure was read, in words. The rule itself is for those who write rules.
 *
 * @param rule As in `Figure.rule`.
 * @example ruleWords('measure:exports:verb subject:topic')
 * // 'Measure read from the words around it, subject from what the article is about'
 */
export function ruleWords(rule: string): string {
  if (rule.split(' ').includes('table')) return 'Read from a table';
  const named = (part: string): string | undefined =>
    rule
      .split(' ')
      .findLast((one) => one.startsWith(`${part}:`))
      ?.slice(part.length + 1);
  const measure = MEASURES[named('measure') ?? ''] ?? 'the words around it';
  const subject = named('subject');
  const whose = subject === undefined ? '' : `, subject from ${SUBJECTS[subject] ?? 'its sentence'}`;
  return `Measure read from ${measure}${whose}`;
}
