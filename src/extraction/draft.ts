import type { ChangeBasis, ChangeBy, FigureKind, FigureStatus, How, Measure } from '../model/figure';
import type { Frame } from '../model/frame';
import type { PeriodMention } from '../model/period';
import type { Bound, Magnitude, QuantityMention } from '../model/quantity';
import type { NounPhrase } from '../model/phrase';
import type { Span } from '../model/span';
import type { Entity } from './entity';
import type { Trigger } from './triggers';

/** A value with the place where it was read. */
export interface Read<T> {
  readonly value: T;
  readonly span: Span;
  readonly how: How;
}

/** What was read of one figure, taken over by another. */
export function inherited<T>({ value, span }: Read<T>): Read<T> {
  return { value, span, how: 'inherited' };
}

/** A sentence of the article that holds amounts, or that one leans on. */
export interface Scene {
  readonly frame: Frame;
  readonly triggers: readonly Trigger[];
}

/** What every step may look at. */
export interface ExtractionContext {
  readonly published: string | null;
  readonly title: string | null;
  /** The sentence with that index, made when first asked for; null past the ends. */
  readonly scene: (index: number) => Scene | null;
  readonly textOf: (first: number, last: number) => string;
  readonly spanOf: (first: number, last: number) => Span;
  /** Full name for a short form of a name. */
  readonly fullName: (name: string) => string;
  /** Whether the words of a token range are a person's name. */
  readonly isPerson: (first: number, last: number) => boolean;
  /** Whether the article treats a name as a place's. */
  readonly isTown: (name: string) => boolean;
  /** What phrases were found to name: every step asks again. */
  readonly entities: Map<NounPhrase, Entity | null>;
}

/** A figure in the making. Steps fill it field by field; a field that no step could read stays null. */
export interface Draft {
  readonly amount: QuantityMention;
  readonly scene: Scene;
  /** Index of the clause of the sentence that the amount stands in. */
  readonly clause: number;
  readonly value: Magnitude;
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: Read<FigureKind> | null;
  /** Why it is a change, where it is one: +1 for a rise, -1 for a fall. */
  readonly direction: Read<1 | -1> | null;
  /** The word that names the measure, where one does. */
  readonly trigger: Trigger | null;
  readonly measure: Read<Measure> | null;
  readonly subject: Read<string> | null;
  readonly item: Read<string> | null;
  readonly partner: Read<string> | null;
  readonly period: Read<string | null> | null;
  readonly periodText: string | null;
  /** The period mention that it was given, where one was. */
  readonly periodMention: PeriodMention | null;
  readonly status: Read<FigureStatus> | null;
  readonly basis: Read<ChangeBasis> | null;
  readonly by: Read<ChangeBy> | null;
  /** Index among the drafts of the level that a change belongs to. */
  readonly changeOf: number | null;
  readonly rules: readonly string[];
  /** Why it is no figure after all, where it is none. */
  readonly dropped: string | null;
}

/** A step of the engine: pure, drafts in and drafts out, in the same order. */
export type Step = (context: ExtractionContext, drafts: readonly Draft[]) => readonly Draft[];

/** A draft of the same fields in the same order, whatever step asks. */
function copyOf(draft: Draft): Draft {
  return {
    amount: draft.amount,
    scene: draft.scene,
    clause: draft.clause,
    value: draft.value,
    unit: draft.unit,
    bound: draft.bound,
    kind: draft.kind,
    direction: draft.direction,
    trigger: draft.trigger,
    measure: draft.measure,
    subject: draft.subject,
    item: draft.item,
    partner: draft.partner,
    period: draft.period,
    periodText: draft.periodText,
    periodMention: draft.periodMention,
    status: draft.status,
    basis: draft.basis,
    by: draft.by,
    changeOf: draft.changeOf,
    rules: draft.rules,
    dropped: draft.dropped,
  };
}

/**
 * A draft with some of its fields read. Drafts are copied here alone: V8 gives the copies of each spread (`{ ...draft }`) a
 * shape of their own, and code that meets many shapes is several times slower.
 *
 * @example amended(draft, { item: null }).item // null
 */
export function amended(draft: Draft, fields: Partial<Draft>): Draft {
  return Object.assign(copyOf(draft), fields);
}
