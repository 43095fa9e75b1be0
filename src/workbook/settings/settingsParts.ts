import { readSettingsXml, SETTINGS_NAMESPACE, type SettingsPart } from './settingsXml';

/** The parts of a workbook that hold settings of Ingot. */
export interface FoundParts {
  /** Everything in Ingot's namespace, damaged or not. */
  readonly all: readonly Excel.CustomXmlPart[];
  /** The one that holds: a whole one before a damaged one, then the one that was saved last. Null where none is. */
  readonly best: SettingsPart | null;
}

const isBetter = (part: SettingsPart, than: SettingsPart): boolean =>
  part.isWhole === than.isWhole ? part.revision > than.revision : part.isWhole;

/**
 * Finds what the workbook holds of settings. There may be several parts, of a copied sheet or of two people at once.
 *
 * @example const { best } = await findSettings(context)
 */
export async function findSettings(context: Excel.RequestContext): Promise<FoundParts> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  await context.sync();
  const all = parts.items.map(({ id }) => context.workbook.customXmlParts.getItem(id));
  const texts = all.map((part) => part.getXml());
  await context.sync();
  const read = texts
    .map(({ value }) => readSettingsXml(value))
    .filter((part) => part !== null)
    .filter(({ content }) => content !== null);
  const best = read.reduce<SettingsPart | null>(
    (one, part) => (one === null || isBetter(part, one) ? part : one),
    null,
  );
  return { all, best };
}
