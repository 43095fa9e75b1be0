import { BaseReferenceObject } from '@univerjs/engine-formula';

const METHOD = 'setForcedSheetId';
const patched = new WeakSet<object>();

/**
 * Lets references remember their sheet. INDEX and OFFSET of a table's column (`INDEX(Figures[Id],1)`) make a reference
 * that knows its sheet by id and not by name; the engine then looks for the sheet of that empty name, finds none, and
 * reads the cell of the formula's own sheet.
 */
export function keepReferencedSheets(): void {
  const prototype = BaseReferenceObject.prototype;
  const find: unknown = Reflect.get(prototype, METHOD);
  if (typeof find !== 'function' || patched.has(prototype)) return;
  patched.add(prototype);
  Object.defineProperty(prototype, METHOD, {
    configurable: true,
    writable: true,
    value(this: BaseReferenceObject, names: unknown) {
      if (this.getForcedSheetName()) Reflect.apply(find, this, [names]);
    },
  });
}
