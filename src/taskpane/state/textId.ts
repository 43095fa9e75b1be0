/**
 * An id that is the same for the same text.
 *
 * @example
 * textId('pasted', 'Copper exports rose.'); // 'pasted-' and 13 letters and digits
 */
export function textId(kind: string, text: string): string {
  let [high, low] = [0x811c9dc5, 0x2f0b4c47];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 13;
  }
  const part = (number: number) => (number >>> 0).toString(36).padStart(7, '0');
  return `${kind}-${part(high)}${part(low)}`;
}
