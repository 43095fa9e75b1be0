/**
 * The tab that a key leads to: the next or the one before, in a circle, the first or the last.
 *
 * @returns null where the key leads nowhere
 * @example
 * tabAfter(['articles', 'figures'], 'figures', 'ArrowRight'); // 'articles'
 */
export function tabAfter<Value extends string>(
  values: readonly Value[],
  from: Value | undefined,
  key: string,
): Value | null {
  const place = from === undefined ? 0 : values.indexOf(from);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowLeft: place - 1 + values.length,
    Home: 0,
    End: values.length - 1,
  };
  const target = targets[key];
  return target === undefined ? null : (values[target % values.length] ?? null);
}
