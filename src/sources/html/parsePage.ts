const DOCUMENT = /<(?:html|body|head)[\s>]/i;

/**
 * Parses a page, or a fragment of one, without running or fetching anything.
 *
 * @example
 * const page = await parsePage('<p>Copper</p>');
 */
export async function parsePage(html: string): Promise<Document> {
  const { parseHTML } = await import('linkedom');
  // The parser makes the first element of a fragment the document's root: a fragment needs a body around it.
  const whole = DOCUMENT.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Removes what a reader of the page cannot see, so that nothing further on can take it for content. */
export function removeUnseen(root: ParentNode, isUnseen: (element: Element) => boolean): void {
  for (const element of Array.from(root.querySelectorAll('*'))) {
    if (isUnseen(element)) element.remove();
  }
}
