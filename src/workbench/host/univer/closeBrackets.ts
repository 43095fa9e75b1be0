import { LexerTreeBuilder } from '@univerjs/engine-formula';

const METHOD = '_resetTemp';
const patched = new WeakSet<object>();

/**
 * Lets the engine's reader of formulas forget square brackets that were left open. While someone types
 * `=SUMIFS(Figures[Std`, the spreadsheet reads the formula so far; the reader starts each formula anew, but for these
 * brackets, and from then on would take no comma in any formula for one between arguments.
 */
export function closeBrackets(): void {
  const prototype = LexerTreeBuilder.prototype;
  const reset: unknown = Reflect.get(prototype, METHOD);
  if (typeof reset !== 'function' || patched.has(prototype)) return;
  patched.add(prototype);
  Object.defineProperty(prototype, METHOD, {
    configurable: true,
    writable: true,
    value(this: LexerTreeBuilder) {
      Reflect.apply(reset, this, []);
      Object.assign(this, { _squareBracketState: 0, _tableBracketState: false });
    },
  });
}
