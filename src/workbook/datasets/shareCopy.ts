import { runWhole } from '../Journal';
import { SETTINGS_NAMESPACE } from '../settings/settingsXml';
import { clearCards } from './share/clearCards';
import { clearNotes } from './share/clearNotes';
import { clearSentences } from './share/clearSentences';
import { keyOf } from './store/blobs';
import { INDEX_NAMESPACE } from './store/openIndex';

/** What is taken out beside what Ingot keeps. */
export interface ShareOptions {
  /** Whether the sentences of articles go, too: from tables of figures, cards and notes. */
  readonly withoutSentences: boolean;
}

/** What was taken out of a workbook. */
export interface SharedCopy {
  /** Parts that Ingot kept: datasets, article texts, settings. */
  readonly parts: number;
  /** Cells, cards and notes that told a sentence. */
  readonly sentences: number;
}

const isOurs = (namespace: string): boolean =>
  namespace === INDEX_NAMESPACE || namespace === SETTINGS_NAMESPACE || keyOf(namespace) !== null;

async function removeParts(context: Excel.RequestContext): Promise<number> {
  const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();
  const ours = parts.items.filter(({ namespaceUri }) => isOurs(namespaceUri));
  for (const { id } of ours) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
  return ours.length;
}

/**
 * Takes out of this workbook what is not for others: article texts and all that Ingot keeps in it, and the sentences of
 * articles where that is asked. It is meant for a copy that was saved before: add-ins cannot save one, and the datasets
 * of this one can be refreshed no more. Figures, tables, history and formulas stay.
 *
 * @throws {WorkbookError} where Excel fails or a sheet is protected; nothing was taken out of the sheets then
 * @example await shareCopy({ withoutSentences: true }) // { parts: 12, sentences: 240 }
 */
export function shareCopy({ withoutSentences }: ShareOptions): Promise<SharedCopy> {
  return runWhole(
    'The copy was not made ready to share',
    () => 'the sentences in the tables of figures',
    async (context, journal) => {
      const cells = withoutSentences ? await clearSentences(context, journal) : 0;
      const cards = withoutSentences ? await clearCards(context, journal) : 0;
      const notes = withoutSentences ? await clearNotes(context, journal) : 0;
      return { parts: await removeParts(context), sentences: cells + cards + notes };
    },
    'share the copy again',
  );
}
