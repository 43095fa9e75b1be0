import type { EvidencedField, Figure, FieldEvidence } from '../model/figure';
import type { Span } from '../model/span';
import type { Draft, Read } from './draft';

const FIELDS = ['kind', 'measure', 'subject', 'item', 'partner', 'period', 'status', 'basis', 'by'] as const;

/** Fields whose words stand beside an amount, never in it. */
const NAMED: ReadonlySet<string> = new Set(['subject', 'item', 'partner']);

/** How much of each field's being inherited or inferred the confidence loses. */
const DOUBT = { stated: 0, inherited: 0.05, inferred: 0.1 } as const;

/** The article's topic stands nowhere near: it is read with the span of an amount, its own or that which it was carried over from. */
type AmountSpans = ReadonlySet<Span>;

function evidenceOf(draft: Draft, amounts: AmountSpans): Figure['evidence'] {
  const { unitSpan, boundSpan, span } = draft.amount;
  const evidence: Partial<Record<EvidencedField, FieldEvidence>> = {
    value: { start: span.start, end: span.end, how: 'stated' },
  };
  const { start, end } = unitSpan ?? span;
  evidence.unit = {
    start,
    end,
    how: unitSpan && (unitSpan.end <= span.start || unitSpan.start >= span.end) ? 'inherited' : 'stated',
  };
  if (boundSpan) evidence.bound = { start: boundSpan.start, end: boundSpan.end, how: 'stated' };
  for (const field of FIELDS) {
    const read: Read<unknown> | null = draft[field];
    if (!read || read.value === null || (NAMED.has(field) && amounts.has(read.span))) continue;
    evidence[field] = { start: read.span.start, end: read.span.end, how: read.how };
  }
  return evidence;
}

function confidenceOf(draft: Draft): number {
  let confidence = 0.98;
  for (const field of ['kind', 'measure', 'subject', 'item', 'period'] as const) {
    const read: Read<unknown> | null = draft[field];
    confidence -= read ? DOUBT[read.how] : 0.04;
  }
  if (draft.measure?.value === 'other') confidence -= 0.1;
  return Math.round(Math.max(0.1, confidence) * 100) / 100;
}

/** A figure before it has its identity in the article. */
export type UnnamedFigure = Omit<Figure, 'id'>;

/** Places of the drafts that are kept, by their index among all. */
function newPlaces(drafts: readonly Draft[]): Map<number, number> {
  const places = new Map<number, number>();
  drafts.forEach((draft, index) => {
    if (draft.dropped === null) places.set(index, places.size);
  });
  return places;
}

/**
 * Turns drafts into figures: writes evidence and confidence. Dropped drafts are left out, and the links of changes follow
 * the levels to their new places.
 */
export function finishFigures(text: string, drafts: readonly Draft[]): UnnamedFigure[] {
  const places = newPlaces(drafts);
  const amounts = new Set(drafts.map(({ amount }) => amount.span));
  return drafts
    .filter((draft) => draft.dropped === null)
    .map((draft) => {
      const { start, end } = draft.amount.span;
      const { sentence } = draft.scene.frame;
      const isChange = draft.kind?.value === 'change';
      return {
        quote: text.slice(start, end),
        start,
        end,
        sentence: { start: sentence.start, end: sentence.end },
        value: draft.value,
        unit: draft.unit,
        kind: draft.kind?.value ?? 'level',
        measure: draft.measure?.value ?? 'other',
        subject: draft.subject?.value ?? null,
        item: draft.item?.value ?? null,
        partner: draft.partner?.value ?? null,
        period: draft.period?.value ?? null,
        periodText: draft.periodText,
        bound: draft.bound,
        status: draft.status?.value ?? 'actual',
        basis: isChange ? (draft.basis?.value ?? 'other') : null,
        by: draft.by?.value ?? null,
        changeOf: draft.changeOf === null ? null : (places.get(draft.changeOf) ?? null),
        confidence: confidenceOf(draft),
        rule: draft.rules.join(' '),
        evidence: evidenceOf(draft, amounts),
      };
    });
}
