import type { Token } from '../../model/token';
import { isDash } from './tokens';

/** A sign glued to the amount that no word is glued to: "+4.4 MMT", "(-3%", "minus 5". */
export function signBefore(tokens: readonly Token[], first: number): 'plus' | 'minus' | null {
  const before = tokens[first - 1];
  if (!before) return null;
  const inner = tokens[first - 2];
  if (before.kind === 'word') return before.lower === 'minus' ? 'minus' : null;
  if (before.kind !== 'symbol') return null;
  if (isDash(before) && inner?.lower === 'minus' && !before.spaced) return 'minus';
  if (tokens[first]?.spaced !== false) return null;
  if (before.text === '+') return before.spaced || opensSign(inner) ? 'plus' : null;
  if (!isDash(before) || before.text === '\u2014') return null;
  return before.spaced || opensSign(inner) ? 'minus' : null;
}

function opensSign(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || (token.kind === 'symbol' && '([/:~'.includes(token.text));
}
