import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TakenBack } from '../../actions/SaidInPane';
import type { Corrections } from '../../model/correction';
import type { WorkbookSettings } from '../../model/workbookSettings';
import type { ReviewState } from '../figures/figureEntry';
import { WHOLE_VIEW, type FigureView } from '../figures/props';
import type { ArticleEntry } from './articleEntry';
import { NO_DATASETS, type DatasetsState } from './datasetsState';
import { EMPTY_CATALOGUE, type Catalogue } from './catalogue';

/** The pages of the pane. */
export type PanePage = 'articles' | 'figures' | 'review' | 'insert' | 'settings' | 'functions' | 'datasets';

/** Which figures go into the workbook: those that are ticked, those that the list shows, or all. */
export type InsertChoice = 'selected' | 'shown' | 'all';

/** Something that the pane says once, at its foot. */
export interface Notice {
  readonly tone: 'info' | 'success' | 'error';
  readonly text: string;
  /** Offered beside it: undo, try again. */
  readonly offer?: { readonly label: string; readonly act: () => void };
}

/** Work that is going on, as the progress bar shows it. */
export interface PaneWork {
  readonly label: string;
  readonly done: number;
  /** Null where nobody knows. */
  readonly total: number | null;
  readonly cancel: () => void;
}

/** Everything that the pane knows. Nothing of it is changed in place. */
export interface PaneState {
  readonly articles: readonly ArticleEntry[];
  /** What the analyst put right, by figure id. */
  readonly corrections: Corrections;
  /** What the analyst said of figures, by id; open ones are not in it. */
  readonly reviews: Readonly<Record<string, Exclude<ReviewState, 'open'>>>;
  /** What the analyst said of figures and took back; a dataset forgets it with its next refresh. */
  readonly takenBack: TakenBack;
  readonly settings: WorkbookSettings;
  readonly page: PanePage;
  readonly figureView: FigureView;
  /** The figure whose detail is shown on the page of figures; null: the list. */
  readonly openFigure: string | null;
  /** The figure that was opened last. */
  readonly lastFigure: string | null;
  /** The one article to which the figures are narrowed; null: all. */
  readonly onlyArticle: string | null;
  readonly selected: ReadonlySet<string>;
  /** Which of them the page for inserting was opened with. */
  readonly insertChoice: InsertChoice;
  /** The figures that the review was asked for before they are inserted; null: all that need it. */
  readonly reviewOnly: ReadonlySet<string> | null;
  /** The functions of cells, as they are looked at. */
  readonly catalogue: Catalogue;
  readonly notice: Notice | null;
  /** What a screen reader tells of what was done last. */
  readonly said: string;
  /** The reading that is going on. */
  readonly reading: PaneWork | null;
  /** What is being done to the workbook. */
  readonly inserting: PaneWork | null;
  readonly datasets: DatasetsState;
  /** The reading of datasets' sources that is going on. */
  readonly refreshing: PaneWork | null;
}

/** Where the pane's state lives; actions change it with `setState`, components read it with `usePane`. */
export type PaneStore = StoreApi<PaneState>;

/** The pane as it opens for the first time. */
export const EMPTY_PANE: PaneState = {
  articles: [],
  corrections: {},
  reviews: {},
  takenBack: { corrections: {}, reviews: {} },
  settings: { nameRules: [], reportUnits: {} },
  page: 'articles',
  figureView: WHOLE_VIEW,
  openFigure: null,
  lastFigure: null,
  onlyArticle: null,
  selected: new Set(),
  insertChoice: 'all',
  reviewOnly: null,
  catalogue: EMPTY_CATALOGUE,
  notice: null,
  said: '',
  reading: null,
  inserting: null,
  datasets: NO_DATASETS,
  refreshing: null,
};

/**
 * Makes the state of a pane.
 *
 * @example
 * const store = createPaneStore();
 * store.setState({ page: 'review' });
 */
export function createPaneStore(initial: Partial<PaneState> = {}): PaneStore {
  return createStore<PaneState>()(() => ({ ...EMPTY_PANE, ...initial }));
}
