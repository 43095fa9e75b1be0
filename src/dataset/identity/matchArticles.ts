import type { KnownArticle } from '../../model/dataset';
import { fingerprintOf } from './fingerprint';

/** An article as a source gives it. */
export interface FoundArticle extends Pick<KnownArticle, 'title' | 'published' | 'publisher' | 'url' | 'place'> {
  readonly text: string;
}

/** What an article was recognised by. */
export type MatchedBy = 'address' | 'place' | 'title' | 'text' | 'similarText';

/** Which known article a found one is. */
export interface ArticleMatch {
  /** Id of the known article, or a new one. */
  readonly id: string;
  readonly known: KnownArticle | null;
  readonly by: MatchedBy | null;
}

/** Which found articles are which known ones. */
export interface ArticleMatches {
  /** One for each found article, in their order. */
  readonly matches: readonly ArticleMatch[];
  /** Known articles that were not found. */
  readonly gone: readonly KnownArticle[];
}

/**
 * Recognises articles that were read before; a first version that goes by the address and the text.
 *
 * @param known Articles of one source as they were last read.
 * @param found The articles that the source has now.
 * @param taken Ids that new articles must not get, those of other sources.
 */
export function matchArticles(
  known: readonly KnownArticle[],
  found: readonly FoundArticle[],
  taken: ReadonlySet<string> = new Set(),
): ArticleMatches {
  const left = new Set(known);
  const used = new Set([...taken, ...known.map(({ id }) => id)]);
  const matches = found.map((article): ArticleMatch => {
    const fingerprint = fingerprintOf(article.text);
    const same = [...left].find((one) => one.fingerprint === fingerprint);
    const match = same ?? [...left].find(({ url }) => url !== null && url === article.url);
    if (match !== undefined) {
      left.delete(match);
      return { id: match.id, known: match, by: match === same ? 'text' : 'address' };
    }
    const id = newArticleId(article, used);
    used.add(id);
    return { id, known: null, by: null };
  });
  return { matches, gone: [...left] };
}

function newArticleId({ url, text }: FoundArticle, used: ReadonlySet<string>): string {
  for (let turn = 0; ; turn += 1) {
    const id = `a${fingerprintOf(`${url ?? text}\n${turn}`).slice(1, 15)}`;
    if (!used.has(id)) return id;
  }
}

/**
 * What a dataset is to remember of an article.
 *
 * @param known What it knew before; a date that the analyst gave stays.
 */
export function rememberArticle(id: string, found: FoundArticle, known: KnownArticle | null): KnownArticle {
  const { title, published, publisher, url, place, text } = found;
  const dateGiven = known?.dateGiven ?? null;
  return { id, title, published, dateGiven, publisher, url, place, fingerprint: fingerprintOf(text) };
}
