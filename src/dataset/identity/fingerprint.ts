import { figureIds } from '../../extraction/figureId';

/**
 * A short text that two articles share where their texts are the same, but for white space.
 *
 * @example fingerprintOf(text) === known.fingerprint
 */
export function fingerprintOf(text: string): string {
  const [hash = ''] = figureIds('', [{ quote: '', sentence: text }]);
  return hash;
}
