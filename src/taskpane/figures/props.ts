import type { Correction } from '../../model/correction';
import type { FigureKind, FigureStatus, Measure } from '../../model/figure';
import type { NamedField, NameRule } from '../../model/workbookSettings';
import type { ReportUnits } from '../../units/standardUnit';
import type { FigureEntry, ReviewState } from './figureEntry';

/** `article` groups by article in the order of the text; the others make one list. */
export type FigureSort = 'article' | 'confidence' | 'amount' | 'measure' | 'period';

/** Confidence in three steps, as it is shown. */
export type ConfidenceLevel = 'sure' | 'fair' | 'unsure';

/** What the list can be filtered by, besides words; the empty string stands for what a figure has not. */
export interface FilterValues {
  readonly subject: string;
  readonly item: string;
  readonly measure: Measure;
  /** As published. */
  readonly unit: string;
  /** A year that the period reaches into. */
  readonly year: string;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  readonly confidence: ConfidenceLevel;
}
export type FilterField = keyof FilterValues;

/** The filters, in the order in which they are offered. */
export const FILTER_FIELDS: readonly FilterField[] = [
  'subject',
  'item',
  'measure',
  'unit',
  'year',
  'kind',
  'status',
  'confidence',
];

/** The filters as they are set; null for all. */
type SetFilters = { readonly [Field in FilterField]: FilterValues[Field] | null };

/** What the list of figures shows and in which order. */
export interface FigureView extends SetFilters {
  /** Words that all must occur in the names, the quote, the period or the article's title. */
  readonly text: string;
  readonly sort: FigureSort;
  /** Ids of articles whose figures are folded away. */
  readonly folded: ReadonlySet<string>;
}

/** Everything, by article. */
export const WHOLE_VIEW: FigureView = {
  text: '',
  subject: null,
  item: null,
  unit: null,
  year: null,
  measure: null,
  kind: null,
  status: null,
  confidence: null,
  sort: 'article',
  folded: new Set(),
};

/** Names that the editors suggest, most used first. */
export type KnownNames = Readonly<Record<NamedField, readonly string[]>>;

/** What the editors of a figure tell. All are told at once and none is awaited. */
export interface FigureEdits {
  /** The whole correction of a figure, replacing the one before; null takes all corrections back. */
  readonly onCorrect: (figureId: string, correction: Correction | null) => void;
  /** "Always call it this". */
  readonly onNameRule: (rule: NameRule) => void;
  readonly onReview: (figureId: string, review: ReviewState) => void;
}

/** See `FigureList`. */
export interface FigureListProps {
  readonly entries: readonly FigureEntry[];
  readonly view: FigureView;
  readonly onViewChange: (view: FigureView) => void;
  /** Ids of the figures that are ticked. */
  readonly selected: ReadonlySet<string>;
  readonly onSelectedChange: (selected: ReadonlySet<string>) => void;
  /** The figure that was opened last, to come back to. */
  readonly current: string | null;
  /** Whether the list takes the focus when it appears, for who comes back from a figure. */
  readonly takesFocus?: boolean;
  /** Enter, or a click on a row. */
  readonly onOpen: (figureId: string) => void;
  readonly reportUnits?: ReportUnits | undefined;
}

/** See `FigureDetail`. */
export interface FigureDetailProps extends FigureEdits {
  readonly entry: FigureEntry;
  readonly names: KnownNames;
  readonly reportUnits?: ReportUnits | undefined;
  /** Null where there is none. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onBack: () => void;
  /** Opens another figure: a change of this level, or the level of this change. */
  readonly onOpen: (figureId: string) => void;
}

/** See `ReviewQueue`. */
export interface ReviewQueueProps extends FigureEdits {
  readonly entries: readonly FigureEntry[];
  readonly names: KnownNames;
  readonly reportUnits?: ReportUnits | undefined;
  /** Ids of the figures to review; all that need it where this is left out. */
  readonly only?: ReadonlySet<string>;
  /** What leaving is called when the queue is done. */
  readonly closeLabel?: string;
  /** Leaves the queue; offered when it is done, and by Escape. */
  readonly onClose: () => void;
}
