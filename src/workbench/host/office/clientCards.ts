import type { ClientLibrary } from './clientLibrary';
import { memberOf, notLoaded } from './clientParts';

/**
 * Adds `range.valuesAsJson` (ExcelApi 1.16) to a client library whose release lacks it, so that add-ins which find the
 * requirement set do not write their cards into nothing.
 */
export function addCards({ OfficeExtension, Excel }: ClientLibrary): void {
  const { prototype } = Excel.Range;
  const handleResult: unknown = Reflect.get(prototype, '_handleResult');
  if ('valuesAsJson' in prototype || typeof handleResult !== 'function') return;
  const loaded = new WeakMap<object, unknown>();
  Object.defineProperties(prototype, {
    valuesAsJson: {
      configurable: true,
      get(this: object): unknown {
        if (!loaded.has(this)) throw notLoaded('valuesAsJson');
        return loaded.get(this);
      },
      set(this: object, values: unknown) {
        loaded.set(this, values);
        OfficeExtension.BatchApiHelper.invokeSetProperty(this, 'ValuesAsJson', values, 0);
      },
    },
    _handleResult: {
      configurable: true,
      value(this: object, result: unknown) {
        Reflect.apply(handleResult, this, [result]);
        const values = memberOf(result, 'ValuesAsJson');
        if (values !== undefined) loaded.set(this, values);
      },
    },
  });
}
