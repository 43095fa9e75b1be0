import { readSealedXml, type SealedPart } from './sealedXml';

/** A part of the workbook, and what it says; null where that is beyond reading. */
export interface FoundPart {
  readonly id: string;
  readonly sealed: SealedPart | null;
}

/**
 * Everything that the workbook holds in a namespace of Ingot's. There may be several parts, of a copied sheet or of two
 * people at once.
 *
 * @param atOnce How many are read in one request: an answer may have 5 MB.
 * @example await findParts(context, 'urn:ingot:settings')
 */
export async function findParts(
  context: Excel.RequestContext,
  namespace: string,
  atOnce = Infinity,
): Promise<FoundPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  const read: { id: string; xml: OfficeExtension.ClientResult<string> }[] = [];
  for (const { id } of parts.items) {
    read.push({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() });
    if (read.length % atOnce === 0) await context.sync();
  }
  if (read.length > 0) await context.sync();
  return read.map(({ id, xml }) => {
    const sealed = readSealedXml(xml.value);
    return { id, sealed: sealed === null || sealed.content === null ? null : sealed };
  });
}

const isBetter = (part: SealedPart, than: SealedPart): boolean =>
  part.isWhole === than.isWhole ? part.revision > than.revision : part.isWhole;

/**
 * The part that holds: a whole one before a damaged one, then the one that was saved last.
 *
 * @example bestPart(await findParts(context, namespace))?.content
 */
export function bestPart(parts: readonly FoundPart[]): SealedPart | null {
  return parts.reduce<SealedPart | null>(
    (best, { sealed }) => (sealed !== null && (best === null || isBetter(sealed, best)) ? sealed : best),
    null,
  );
}
