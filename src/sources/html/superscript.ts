const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};

/**
 * The text of a `<sup>` element: raised digits stay raised, so that 10<sup>6</sup> is not read as 106; a link to a note
 * says nothing and is left out.
 */
export function superscript(element: Element): string {
  if (element.querySelector('a[href^="#"], a[href*="#cite"]') !== null) return '';
  const text = element.textContent;
  const raised = Array.from(text.trim(), (character) => RAISED[character]);
  return raised.every((character) => character !== undefined) ? raised.join('') : text;
}
