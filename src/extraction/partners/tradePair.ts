import { amended, type Draft } from '../draft';

/** Measures of what two countries exchange. */
const EXCHANGED: ReadonlySet<string> = new Set(['trade', 'exports', 'imports']);

/**
 * Gives trade between the two countries that an article is about its sides: the partner is the other of the two; where no
 * word says whose the figure is, it is that of the country named first, as is trade in both directions.
 *
 * @param pair names of the two countries that the title joins, or null
 */
export function betweenPair(draft: Draft, pair: readonly [string, string] | null): Draft {
  const { subject, item } = draft;
  const measure = draft.measure?.value ?? '';
  if (!pair || !subject || !EXCHANGED.has(measure) || !pair.includes(subject.value)) return draft;
  if (draft.partner && !pair.includes(draft.partner.value)) return draft;
  if (measure !== 'trade' && item?.how === 'stated') return draft;
  const [home, abroad] = pair;
  if (subject.value === abroad && (measure === 'trade' || subject.how !== 'stated'))
    return amended(draft, { subject: { ...subject, value: home }, partner: { ...subject, value: abroad } });
  if (draft.partner) return draft;
  const other = subject.value === home ? abroad : home;
  return amended(draft, { partner: { value: other, span: draft.amount.span, how: 'inferred' } });
}
