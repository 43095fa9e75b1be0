import { isEmptyCorrection } from '../../dataset/corrections';
import type { Corrections } from '../../model/correction';
import type { ArticleEntry } from '../state/articleEntry';
import { withArticles } from '../state/articleUpdates';
import { newEntry } from '../state/newEntries';
import type { PaneState, PaneStore } from '../state/paneState';
import type { KeptPane, PaneMemory } from './PaneMemory';

/** Changes that come quickly one after the other are saved together. */
const SAVE_MS = 400;

const NOTHING: KeptPane['takenBack'] = { corrections: {}, reviews: {} };

/** An earlier version kept corrections that were taken back as empty ones. */
const withoutEmpty = (corrections: Corrections): Corrections =>
  Object.fromEntries(Object.entries(corrections).filter(([, correction]) => !isEmptyCorrection(correction)));

const keptArticle = ({ id, origin, dateGiven }: ArticleEntry) => ({ id, origin, dateGiven });

const keptOf = ({ articles, corrections, reviews, takenBack }: PaneState): KeptPane => ({
  articles: articles.map(keptArticle),
  corrections,
  reviews,
  takenBack,
});

/**
 * Brings back what the memory kept, then keeps what changes. Articles come back as articles that wait to be read.
 *
 * @returns a function that ends the keeping
 */
export async function keepPane(store: PaneStore, memory: PaneMemory): Promise<() => void> {
  const kept = await memory.load();
  let saved: KeptPane = kept ?? { articles: [], corrections: {}, reviews: {}, takenBack: NOTHING };
  if (kept !== null) {
    const old = kept.articles.map(({ id, origin, dateGiven }) => newEntry(id, origin, dateGiven));
    store.setState((state) => ({
      articles: withArticles(old, state.articles).articles,
      corrections: { ...withoutEmpty(kept.corrections), ...state.corrections },
      reviews: { ...kept.reviews, ...state.reviews },
      takenBack: {
        corrections: { ...kept.takenBack.corrections, ...state.takenBack.corrections },
        reviews: { ...kept.takenBack.reviews, ...state.takenBack.reviews },
      },
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
      now.articles === before.articles &&
      now.corrections === before.corrections &&
      now.reviews === before.reviews &&
      now.takenBack === before.takenBack;
    if (!same) timer ??= setTimeout(save, SAVE_MS);
  });
}
