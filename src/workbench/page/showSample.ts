import { BooleanNumber } from '@univerjs/core';
import type { Book } from '../host/book/Book';
import { addCustomsSheet, CUSTOMS_HEADS } from '../samples/addCustomsSheet';

/**
 * Adds the sample sheet to the workbook and shows it.
 *
 * @example showSample(host.book)
 */
export function showSample(book: Book): void {
  const name = addCustomsSheet(book);
  for (const address of CUSTOMS_HEADS) {
    const ref = book.refOf(`'${name}'!${address}`);
    if (ref !== undefined) book.styles.apply(ref, { bl: BooleanNumber.TRUE });
  }
}
