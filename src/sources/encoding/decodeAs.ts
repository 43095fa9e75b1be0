/** The characters of windows-1252 for the bytes 0x80 to 0x9f; where it has none, the byte's own. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

/**
 * Decodes bytes in an encoding that the platform knows; bytes that are wrong in it become U+FFFD.
 *
 * @throws RangeError where the label is unknown.
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  // Some releases of Node decode windows-1252 as Latin-1: control characters where quotation marks and dashes belong.
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - FIRST));
}
