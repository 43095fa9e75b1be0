import type { ArticleEntry } from '../state/articleEntry';
import { withArticles } from '../state/articleUpdates';
import { newEntry } from '../state/newEntries';
import type { PaneState, PaneStore } from '../state/paneState';
import type { KeptPane, PaneMemory } from './PaneMemory';

/** Changes that come quickly one after the other are saved together. */
const SAVE_MS = 400;

const keptArticle = ({ id, origin, dateGiven }: ArticleEntry) => ({ id, origin, dateGiven });

const keptOf = ({ articles, corrections, reviews }: PaneState): KeptPane => ({
  articles: articles.map(keptArticle),
  corrections,
  reviews,
});

/**
 * Brings back what the memory kept, then keeps what changes. Articles come back as articles that wait to be read.
 *
 * @returns a function that ends the keeping
 */
export async function keepPane(store: PaneStore, memory: PaneMemory): Promise<() => void> {
  const kept = await memory.load();
  let saved: KeptPane = kept ?? { articles: [], corrections: {}, reviews: {} };
  if (kept !== null) {
    const old = kept.articles.map(({ id, origin, dateGiven }) => newEntry(id, origin, dateGiven));
    store.setState((state) => ({
      articles: withArticles(old, state.articles).articles,
      corrections: { ...kept.corrections, ...state.corrections },
      reviews: { ...kept.reviews, ...state.reviews },
    }));
  }
  let timer: ReturnType<typeof setTimeout> | null = null;
  let saving = Promise.resolve();
  const save = () => {
    timer = null;
    const [before, now] = [saved, keptOf(store.getState())];
    saved = now;
    saving = saving.then(() => memory.save(before, now));
  };
  return store.subscribe((now, before) => {
    const same =
      now.articles === before.articles && now.corrections === before.corrections && now.reviews === before.reviews;
    if (!same) timer ??= setTimeout(save, SAVE_MS);
  });
}
