import { figureIds } from '../../extraction/figureId';
import type { WrittenRow } from '../../model/dataset';
import { keepInArticle } from './keepInArticle';
import { statementsOf } from './statements';

/** Rows with the ids that they keep. */
export interface KeptIds {
  /** The rows, in their order, with their lasting ids. */
  readonly rows: readonly WrittenRow[];
  /** The lasting id by the one that a figure was just read with, where the two differ. */
  readonly kept: ReadonlyMap<string, string>;
}

function byArticle(rows: readonly WrittenRow[]): Map<string, WrittenRow[]> {
  const articles = new Map<string, WrittenRow[]>();
  for (const row of rows) {
    const article = articles.get(row.article);
    if (article === undefined) articles.set(row.article, [row]);
    else article.push(row);
  }
  return articles;
}

/** An id for a new figure whose own one is another's by now; the same one whenever that happens again. */
function anotherId(id: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn += 1) {
    const [other = id] = figureIds(id, [{ quote: String(turn), sentence: '' }]);
    if (!taken.has(other)) return other;
  }
}

/**
 * Gives figures the ids that they had when their article was read before: where its sentence was edited, split or moved,
 * where a number was corrected, or where its period follows a new publication date. Where it is doubtful which figure is
 * which, there is a new one: a row that is withdrawn and one that comes do less harm than a row that says something else
 * from now on.
 *
 * @param base Rows as they were last written, deleted and withdrawn ones included, each article's in the order of its text.
 * @param next Rows as they were just read, in that order as well.
 * @returns Every id once. What belongs to figures by id (corrections, reviews, rejections) is to be looked up by the
 * lasting one.
 * @example keepIds(base, next).kept // Map { 'f2' => 'f1' }: the figure read as f2 is f1
 */
export function keepIds(base: readonly WrittenRow[], next: readonly WrittenRow[]): KeptIds {
  const known = byArticle(base);
  const lasting = new Map<WrittenRow, string>();
  for (const [article, rows] of byArticle(next)) {
    const before = known.get(article);
    if (before === undefined) continue;
    const pairs = keepInArticle(statementsOf(before), statementsOf(rows));
    for (const [was, now] of pairs) lasting.set(now.row, was.row.id);
  }
  const taken = new Set([...base.map(({ id }) => id), ...lasting.values()]);
  const kept = new Map<string, string>();
  const rows = next.map((row) => {
    const id = lasting.get(row) ?? (taken.has(row.id) ? anotherId(row.id, taken) : row.id);
    taken.add(id);
    if (id === row.id) return row;
    kept.set(row.id, id);
    return { ...row, id, cells: { ...row.cells, Id: id } };
  });
  return { rows, kept };
}
