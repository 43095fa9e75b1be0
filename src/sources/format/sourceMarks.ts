/** How much of a text is searched for a table. */
const SEARCHED = 200_000;
const BLOCK_OPENING = /^<(p|div|h[1-6]|ul|ol|table|article|section|main|header|blockquote|figure)[\s>]/i;
const HEADING = /^#{1,6} \S/;
const FRONT_MATTER = /^---\n[a-z_]{2,20}:/i;
/** A cell of the line under the header of a table: `---`, `:--:`. */
const RULE_CELL = /^:?-+:?$/;

/**
 * Whether a text is the source of a piece of a page: it opens with a block, and that block is closed.
 *
 * @param opening how the text begins, without white space in front
 * @example isHtmlFragment('<p>Output rose.</p>', '<p>Output rose.</p>') // true
 */
export function isHtmlFragment(opening: string, text: string): boolean {
  const name = BLOCK_OPENING.exec(opening)?.[1];
  return name !== undefined && text.toLowerCase().includes(`</${name.toLowerCase()}>`);
}

/**
 * Whether a text opens as Markdown does: with front matter or a heading.
 *
 * @example opensAsMarkdown('# Copper\n\nOutput rose.') // true
 */
export function opensAsMarkdown(opening: string): boolean {
  return HEADING.test(opening) || FRONT_MATTER.test(opening.replaceAll('\r', ''));
}

/**
 * Whether a text holds a table as Markdown writes them: a line of cells with a rule under it.
 *
 * @example hasMarkdownTable('| Country | Mt |\n|---|---|\n| Chile | 5.5 |') // true
 */
export function hasMarkdownTable(source: string): boolean {
  const text = source.slice(0, SEARCHED);
  if (!text.includes('|')) return false;
  const lines = text.split('\n');
  return lines.some((line, index) => index > 0 && (lines[index - 1] ?? '').includes('|') && isTableRule(line));
}

function isTableRule(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false;
  const cells = line.split('|').map((cell) => cell.trim());
  return cells.every((cell, index) => {
    const edge = index === 0 || index === cells.length - 1;
    return RULE_CELL.test(cell) || (edge && cell === '');
  });
}
