import type { Journal } from '../../Journal';
import { withoutSentence } from '../../provenance';
import { supports } from '../../supports';

/**
 * Takes the sentences out of the notes that Ingot wrote beside figures.
 *
 * @returns How many told one.
 * @example await clearNotes(context, journal) // 3
 */
export async function clearNotes(context: Excel.RequestContext, journal: Journal): Promise<number> {
  if (!supports('notes')) return 0;
  const notes = context.workbook.notes.load('items/content');
  await context.sync();
  const telling = notes.items
    .map((note) => ({ note, content: note.content, without: withoutSentence(note.content) }))
    .filter(({ content, without }) => content !== without);
  if (telling.length === 0) return 0;
  journal.note(async (later) => {
    const same = later.workbook.notes.load('items/content');
    await later.sync();
    for (const note of same.items) {
      const known = telling.find(({ without }) => without === note.content);
      if (known !== undefined) note.content = known.content;
    }
    await later.sync();
  });
  for (const { note, without } of telling) note.content = without;
  await context.sync();
  return telling.length;
}
