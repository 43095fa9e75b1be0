import type { Token } from '../../model/token';

const HYPHENS = '-\u2010\u2011';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212';

/** Lower-cased text of the token at `at`, '' past the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether a hyphen stands at `at` with no white space on either side. */
export function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'symbol' && HYPHENS.includes(token.text) && !token.spaced && tokens[at + 1]?.spaced === false;
}

/** Whether a hyphen, a dash or a minus stands at `at`. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && DASHES.includes(token.text);
}
