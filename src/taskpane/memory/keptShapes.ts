import type { KeptArticle, KeptPane } from './PaneMemory';

/** What is kept of a pane beside its articles; `order` holds their ids. */
export interface PaneRecord extends Omit<KeptPane, 'articles' | 'takenBack'> {
  /** Not in what an earlier version kept. */
  readonly takenBack?: unknown;
  /** When the pane was last saved, in milliseconds. */
  readonly used: number;
  readonly order: readonly string[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether what the database holds is what this version of the pane wrote; an older one may have written otherwise. */
export function isPaneRecord(value: unknown): value is PaneRecord {
  return (
    isObject(value) &&
    'used' in value &&
    typeof value.used === 'number' &&
    'order' in value &&
    Array.isArray(value.order) &&
    value.order.every((id) => typeof id === 'string') &&
    'corrections' in value &&
    isObject(value.corrections) &&
    'reviews' in value &&
    isObject(value.reviews)
  );
}

const areLists = (value: unknown): value is Readonly<Record<string, readonly never[]>> =>
  isObject(value) && Object.values(value).every((one) => Array.isArray(one));

/** What was taken back, as it was kept; nothing where it was not. */
export function keptTakenBack({ takenBack }: PaneRecord): KeptPane['takenBack'] {
  const [corrections, reviews] =
    isObject(takenBack) && 'corrections' in takenBack && 'reviews' in takenBack
      ? [takenBack.corrections, takenBack.reviews]
      : [];
  return areLists(corrections) && areLists(reviews) ? { corrections, reviews } : { corrections: {}, reviews: {} };
}

/** As {@link isPaneRecord}, for an article. */
export function isKeptArticle(value: unknown): value is KeptArticle {
  if (!isObject(value) || !('id' in value && 'origin' in value && 'dateGiven' in value)) return false;
  const { id, origin, dateGiven } = value;
  return typeof id === 'string' && (dateGiven === null || typeof dateGiven === 'string') && isOrigin(origin);
}

function isOrigin(origin: unknown): boolean {
  if (!isObject(origin) || !('kind' in origin)) return false;
  const has = (...fields: string[]) => fields.every((field) => field in origin);
  switch (origin.kind) {
    case 'pasted':
      return has('text');
    case 'file':
      return 'file' in origin && origin.file instanceof File;
    case 'sample':
      return has('file');
    case 'cells':
      return has('address', 'selection', 'text', 'title', 'publisher', 'url');
    case 'source':
      return 'source' in origin && isObject(origin.source) && 'article' in origin && isArticle(origin.article);
    default:
      return false;
  }
}

const isArticle = (value: unknown): boolean =>
  isObject(value) &&
  'text' in value &&
  typeof value.text === 'string' &&
  'tables' in value &&
  Array.isArray(value.tables) &&
  'furniture' in value &&
  Array.isArray(value.furniture);
