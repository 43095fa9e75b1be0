import type { EvidencedField, Figure, FieldEvidence } from '../model/figure';
import type { Draft, ExtractionContext, Read } from './draft';
import { figureIds } from './figureId';

const FIELDS = ['kind', 'measure', 'subject', 'item', 'partner', 'period', 'status', 'basis', 'by'] as const;

/** How much of each field's being inherited or inferred the confidence loses. */
const DOUBT = { stated: 0, inherited: 0.05, inferred: 0.1 } as const;

function evidenceOf(draft: Draft): Figure['evidence'] {
  const evidence: Partial<Record<EvidencedField, FieldEvidence>> = {
    value: { ...draft.amount.span, how: 'stated' },
  };
  const { unitSpan, boundSpan, span } = draft.amount;
  evidence.unit = {
    ...(unitSpan ?? span),
    how: unitSpan && (unitSpan.end <= span.start || unitSpan.start >= span.end) ? 'inherited' : 'stated',
  };
  if (boundSpan) evidence.bound = { ...boundSpan, how: 'stated' };
  for (const field of FIELDS) {
    const read: Read<unknown> | null = draft[field];
    if (read && read.value !== null) evidence[field] = { start: read.span.start, end: read.span.end, how: read.how };
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

/**
 * Turns drafts into figures: writes evidence, confidence and identity. Dropped drafts are left out, and the links of changes
 * follow the levels to their new places.
 */
export function finishFigures(
  context: ExtractionContext,
  articleId: string,
  text: string,
  drafts: readonly Draft[],
): Figure[] {
  const kept = drafts.filter((draft) => draft.dropped === null);
  const places = new Map(kept.map((draft, index) => [drafts.indexOf(draft), index]));
  const ids = figureIds(
    articleId,
    kept.map((draft) => ({
      quote: text.slice(draft.amount.span.start, draft.amount.span.end),
      sentence: text.slice(draft.scene.frame.sentence.start, draft.scene.frame.sentence.end),
    })),
  );
  void context;
  return kept.map((draft, index) => {
    const { start, end } = draft.amount.span;
    const { sentence } = draft.scene.frame;
    return {
      id: ids[index] ?? '',
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
      basis: draft.kind?.value === 'change' ? (draft.basis?.value ?? 'other') : null,
      by: draft.by?.value ?? null,
      changeOf: draft.changeOf === null ? null : (places.get(draft.changeOf) ?? null),
      confidence: confidenceOf(draft),
      rule: draft.rules.join(' '),
      evidence: evidenceOf(draft),
    };
  });
}
