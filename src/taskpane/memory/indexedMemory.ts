import { isKeptArticle, isPaneRecord, keptTakenBack, type PaneRecord } from './keptShapes';
import type { KeptPane, PaneMemory } from './PaneMemory';

const DATABASE = 'ingot';
const ARTICLES = 'articles';
const PANES = 'panes';

/** A pane that nobody opened for so long is forgotten. */
const KEPT_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * A memory in the browser's own database. Where there is none (it may be forbidden, or full) the pane works without.
 *
 * @param pane what the pane belongs to: a workbook
 * @example
 * const kept = await indexedMemory('Book1.xlsx').load();
 */
export function indexedMemory(pane: string): PaneMemory {
  return {
    async load() {
      try {
        const database = await open();
        const kept = await read(database, pane);
        await forgetOld(database);
        database.close();
        return kept;
      } catch {
        return null;
      }
    },
    async save(before, now) {
      try {
        const database = await open();
        await write(database, pane, before, now);
        database.close();
      } catch {
        // Everything is still in the pane.
      }
    },
  };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed.'));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    const fail = () => reject(transaction.error ?? new Error('The database failed.'));
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ARTICLES);
    request.result.createObjectStore(PANES);
  };
  return answer(request);
}

/** Every key of an article of that pane. */
const allOf = (pane: string): IDBKeyRange => IDBKeyRange.bound([pane], [pane, []]);

async function read(database: IDBDatabase, pane: string): Promise<KeptPane | null> {
  const transaction = database.transaction([ARTICLES, PANES]);
  const record: unknown = await answer(transaction.objectStore(PANES).get(pane));
  if (!isPaneRecord(record)) return null;
  const articles: readonly unknown[] = await answer(transaction.objectStore(ARTICLES).getAll(allOf(pane)));
  const byId = new Map(articles.filter(isKeptArticle).map((article) => [article.id, article]));
  const inOrder = record.order.map((id) => byId.get(id)).filter((article) => article !== undefined);
  const { corrections, reviews } = record;
  return { articles: inOrder, corrections, reviews, takenBack: keptTakenBack(record) };
}

async function write(database: IDBDatabase, pane: string, before: KeptPane, now: KeptPane): Promise<void> {
  const transaction = database.transaction([ARTICLES, PANES], 'readwrite');
  const store = transaction.objectStore(ARTICLES);
  const was = new Map(before.articles.map((article) => [article.id, article]));
  for (const article of now.articles) {
    const old = was.get(article.id);
    was.delete(article.id);
    if (old?.origin !== article.origin || old.dateGiven !== article.dateGiven) store.put(article, [pane, article.id]);
  }
  for (const id of was.keys()) store.delete([pane, id]);
  const { corrections, reviews, takenBack, articles } = now;
  const record: PaneRecord = { corrections, reviews, takenBack, order: articles.map(({ id }) => id), used: Date.now() };
  transaction.objectStore(PANES).put(record, pane);
  await ended(transaction);
}

async function forgetOld(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction([ARTICLES, PANES], 'readwrite');
  const panes = transaction.objectStore(PANES);
  for (const key of await answer(panes.getAllKeys())) {
    const record: unknown = await answer(panes.get(key));
    if (typeof key !== 'string' || (isPaneRecord(record) && Date.now() - record.used < KEPT_MS)) continue;
    panes.delete(key);
    transaction.objectStore(ARTICLES).delete(allOf(key));
  }
  await ended(transaction);
}
