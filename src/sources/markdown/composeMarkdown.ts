import type { ListItem, Nodes, Root, Table } from 'mdast';
import { ArticleComposer } from '../compose/ArticleComposer';
import type { SourceCell } from '../compose/placeCells';
import { composeDom } from '../html/composeDom';
import { parsePage } from '../html/parsePage';

/** The text of a Markdown document, and its first heading. */
export interface ComposedMarkdown {
  readonly composer: ArticleComposer;
  readonly title: string | null;
}

type Task = { readonly visit: Nodes } | { readonly finish: () => void };
type TextOfHtml = (html: string) => string;

/**
 * Writes a parsed Markdown document as text: paragraphs, headings and quotes as blocks, list items as lines, tables as
 * tables, links and emphasis as their text; pictures and link targets are left out.
 */
export async function composeMarkdown(root: Root): Promise<ComposedMarkdown> {
  const composer = new ArticleComposer();
  const textOfHtml = await htmlReader(root);
  const tasks: Task[] = [{ visit: root }];
  let title: string | null = null;
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ('finish' in task) task.finish();
    else {
      if (title === null && task.visit.type === 'heading') title = textOf(task.visit, textOfHtml);
      visit(task.visit, composer, tasks, textOfHtml);
    }
  }
  return { composer, title };
}

function visit(node: Nodes, composer: ArticleComposer, tasks: Task[], textOfHtml: TextOfHtml): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      composer.addText(node.value);
      return;
    case 'break':
      composer.startLine();
      return;
    case 'code':
      composer.startBlock();
      composer.addPreformatted(node.value);
      composer.startBlock();
      return;
    case 'html':
      addHtml(node.value, composer, textOfHtml);
      return;
    case 'table':
      composer.addTable(rowsOf(node, textOfHtml), null);
      return;
    case 'listItem':
      composer.startLine();
      visitItem(node, tasks);
      return;
    case 'heading':
      visitBlock(node, 'heading', composer, tasks);
      return;
    case 'paragraph':
    case 'blockquote':
    case 'list':
    case 'thematicBreak':
      visitBlock(node, 'prose', composer, tasks);
      return;
    default:
      visitChildren(node, tasks);
  }
}

function visitBlock(node: Nodes, kind: 'prose' | 'heading', composer: ArticleComposer, tasks: Task[]): void {
  composer.startBlock(kind);
  tasks.push({
    finish: () => {
      composer.startBlock();
    },
  });
  visitChildren(node, tasks);
}

/** The first paragraph of an item stands on the item's line, so that the items of a list stay together. */
function visitItem(item: ListItem, tasks: Task[]): void {
  const [first, ...others] = item.children;
  for (const child of others.reverse()) tasks.push({ visit: child });
  if (first?.type === 'paragraph') visitChildren(first, tasks);
  else if (first !== undefined) tasks.push({ visit: first });
}

function visitChildren(node: Nodes, tasks: Task[]): void {
  if (!('children' in node)) return;
  for (const child of [...node.children].reverse()) tasks.push({ visit: child });
}

function rowsOf(table: Table, textOfHtml: TextOfHtml): SourceCell[][] {
  return table.children.map((row, index) =>
    row.children.map((cell) => ({ text: textOf(cell, textOfHtml), rowSpan: 1, columnSpan: 1, header: index === 0 })),
  );
}

/** The text of a heading or a cell, on one line. */
function textOf(node: Nodes, textOfHtml: TextOfHtml): string {
  const composer = new ArticleComposer();
  const tasks: Task[] = [];
  visitChildren(node, tasks);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ('finish' in task) task.finish();
    else visit(task.visit, composer, tasks, textOfHtml);
  }
  return composer.text().split('\n').join(' ');
}

/** A piece of HTML: a line break as such, a block of it as its text, a lone tag as nothing. */
function addHtml(html: string, composer: ArticleComposer, textOfHtml: TextOfHtml): void {
  if (/^<br\s*\/?>$/i.test(html)) {
    composer.startLine();
    return;
  }
  const text = textOfHtml(html);
  if (text === '') return;
  composer.startBlock();
  composer.addPreformatted(text);
  composer.startBlock();
}

/** Loads the HTML parser where the document holds HTML. */
async function htmlReader(root: Root): Promise<TextOfHtml> {
  if (!root.children.some(({ type }) => type === 'html')) return () => '';
  const pages = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'html') pages.set(node.value, composeDom((await parsePage(node.value)).documentElement).text());
  }
  return (html) => pages.get(html) ?? '';
}
