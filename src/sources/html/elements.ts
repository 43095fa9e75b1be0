/** Elements that never hold text of the article. */
export const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MAP BUTTON SELECT TEXTAREA INPUT ' +
    'DATALIST DIALOG MATH'
  ).split(' '),
);

/** Elements that stand on their own: blank lines around them. */
export const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HGROUP ' +
    'HR MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE UL H1 H2 H3 H4 H5 H6 TD TH CAPTION'
  ).split(' '),
);

/** Elements that start a line within their block. */
export const LINES = new Set(['LI', 'DT', 'DD', 'TR', 'OPTION']);

/** Headings, which may title the table below them. */
export const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether a reader of the page cannot see the element. */
export function isHidden(element: Element): boolean {
  if (SKIPPED.has(element.nodeName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

const SURROUNDING_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog)$/;

/** Whether the element is hidden or an aside within an article: menus, side columns, footers. */
export function isAside(element: Element): boolean {
  if (isHidden(element)) return true;
  const name = element.nodeName.toUpperCase();
  if (name === 'NAV' || name === 'ASIDE' || name === 'FOOTER') return true;
  return SURROUNDING_ROLE.test(element.getAttribute('role') ?? '');
}

/** Whether the element is hidden or belongs to the site rather than to the article. */
export function isSurrounding(element: Element): boolean {
  const isHeader = element.nodeName.toUpperCase() === 'HEADER';
  return isAside(element) || (isHeader && element.closest('article, main') === null);
}

/** Whether the node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether the node is text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
