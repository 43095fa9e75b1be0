import { assign, type AssignOptions } from './assign';
import { compareSentences, type Statement } from './statements';

/** A way in which a figure can be the one that it was. */
interface Way {
  /** What the two share; null leaves a figure out. */
  readonly key: (statement: Statement) => string;
  /** How well two that share it go together; 0 where they do not. */
  readonly score: (base: Statement, next: Statement) => number;
  readonly options: AssignOptions;
}

/** Figures that say the same: which of them is which does no harm. */
const SAME_FACT: AssignOptions = { margin: 0, anyOrder: true };
const DOUBTFUL: AssignOptions = { margin: 0.1, anyOrder: false };

const key = (...parts: readonly string[]): string => parts.join('\n');

/** A score where the sentences are alike enough. */
const from = (least: number) => (base: Statement, next: Statement) => {
  const { alike } = compareSentences(base, next);
  return alike >= least ? alike : 0;
};

/** Names of which one is empty, or has all the words of the other: `copper`, `refined copper`. */
function areKin(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  return [...one].every((word) => other.has(word)) || [...other].every((word) => one.has(word));
}

const haveKinNames = (base: Statement, next: Statement): boolean =>
  base.names.every((name, place) => areKin(name, next.names[place] ?? ''));

/** The surest first. */
const SURE: readonly Way[] = [
  {
    // Nothing but where it stands was changed.
    key: ({ kind, stem, period, status, amount, words }) => key(kind, stem, period, status, amount, ...words),
    score: () => 1,
    options: SAME_FACT,
  },
  { key: ({ row }) => row.id, score: () => 1, options: SAME_FACT },
  {
    // The sentence was edited or split around the number.
    key: ({ kind, stem, period, status, amount }) => key(kind, stem, period, status, amount),
    score: (base, next) => {
      const { alike, within } = compareSentences(base, next);
      return within ? Math.max(alike, 0.9) : alike >= 0.4 ? alike : 0;
    },
    options: SAME_FACT,
  },
];

const DOUBTED: readonly Way[] = [
  {
    // The number was corrected.
    key: ({ kind, stem, period, status }) => key(kind, stem, period, status),
    score: from(0.7),
    options: DOUBTFUL,
  },
  {
    // Its names were said more exactly, or less.
    key: ({ kind, measure, period, status, amount }) => key(kind, measure, period, status, amount),
    score: (base, next) => (haveKinNames(base, next) ? from(0.6)(base, next) : 0),
    options: DOUBTFUL,
  },
  {
    // The article got another date, which its periods follow, and words were added or left out besides.
    key: ({ kind, stem, status, amount }) => key(kind, stem, status, amount),
    score: (base, next) => {
      const { alike, within } = compareSentences(base, next);
      return base.published !== next.published && within && alike >= 0.6 ? alike : 0;
    },
    options: DOUBTFUL,
  },
  {
    // What was planned has come to be, in much the same words.
    key: ({ kind, stem, period, amount }) => key(kind, stem, period, amount),
    score: from(0.6),
    options: DOUBTFUL,
  },
  {
    // An analyst corrected what the words do not say: only words came or went, and the number is the same.
    key: ({ kind, amount, period }) => key(kind, amount, period),
    score: (base, next) => {
      const { alike, within } = compareSentences(base, next);
      return within && alike >= 0.7 ? alike : 0;
    },
    options: DOUBTFUL,
  },
];

function grouped(statements: Iterable<Statement>, keyOf: Way['key']): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const value = keyOf(statement);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [statement]);
    else group.push(statement);
  }
  return groups;
}

/** Finds the figures that are the same ones, and takes them out of what is left. */
class Keeper {
  readonly pairs: [was: Statement, now: Statement][] = [];
  readonly #nexts: Set<Statement>;

  constructor(nexts: readonly Statement[]) {
    this.#nexts = new Set(nexts);
  }

  /** Figures whose id and sentence are what they were. */
  keepUnchanged(bases: Set<Statement>): void {
    const byId = new Map([...bases].map((base) => [base.row.id, base]));
    for (const next of this.#nexts) {
      const base = byId.get(next.row.id);
      if (base !== undefined && compareSentences(base, next).alike === 1) this.#take(bases, base, next);
    }
  }

  keep(bases: Set<Statement>, ways: readonly Way[]): void {
    for (const way of ways) {
      if (bases.size === 0 || this.#nexts.size === 0) return;
      const groups = grouped(bases, way.key);
      for (const [value, nexts] of grouped(this.#nexts, way.key)) {
        const group = groups.get(value) ?? [];
        for (const [base, next] of assign(group, nexts, way.score, way.options)) this.#take(bases, base, next);
      }
    }
  }

  #take(bases: Set<Statement>, base: Statement, next: Statement): void {
    this.pairs.push([base, next]);
    bases.delete(base);
    this.#nexts.delete(next);
  }
}

/**
 * Which figures of an article are which that it had before.
 *
 * @returns Pairs; each figure at most once.
 * @example keepInArticle(statementsOf(before), statementsOf(now))
 */
export function keepInArticle(bases: readonly Statement[], nexts: readonly Statement[]): [Statement, Statement][] {
  const keeper = new Keeper(nexts);
  const standing = new Set(bases.filter(({ row }) => row.withdrawn !== true));
  const withdrawn = new Set(bases.filter(({ row }) => row.withdrawn === true));
  keeper.keepUnchanged(standing);
  keeper.keepUnchanged(withdrawn);
  keeper.keep(standing, SURE);
  keeper.keep(standing, DOUBTED);
  keeper.keep(withdrawn, SURE);
  return keeper.pairs;
}
