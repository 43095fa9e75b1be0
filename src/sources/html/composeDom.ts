import { ArticleComposer } from '../compose/ArticleComposer';
import { BLOCKS, HEADINGS, isElement, isHidden, isText, LINES } from './elements';
import { readTable } from './readTable';
import { superscript } from './superscript';

/** What remains to be done: visit a node, or finish one whose children are done. */
type Task = { readonly visit: Node } | { readonly finish: () => void };

/**
 * Writes what a reader sees of a part of a page: blocks as paragraphs, list items and `<br>` as lines, data tables as
 * tables. It keeps its own stack, so that no depth of nesting can exhaust the program's.
 *
 * @param skips elements that are left out with all that they hold
 * @example
 * const composer = composeDom(document.documentElement);
 * composer.text();
 */
export function composeDom(root: Node, skips: (element: Element) => boolean = isHidden): ArticleComposer {
  const composer = new ArticleComposer();
  const tasks: Task[] = [{ visit: root }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ('finish' in task) task.finish();
    else if (!isElement(task.visit) || !skips(task.visit)) visit(task.visit, composer, tasks);
  }
  return composer;
}

function visit(node: Node, composer: ArticleComposer, tasks: Task[]): void {
  if (isText(node)) {
    composer.addText(node.data);
    return;
  }
  if (!isElement(node)) {
    visitChildren(node, tasks);
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') composer.breakLine();
  else if (name === 'PRE') addPreformatted(node, composer);
  else if (name === 'SUP') composer.addText(superscript(node));
  else if (name === 'TABLE' && addTable(node, composer)) return;
  else if (BLOCKS.has(name)) visitBlock(node, name, composer, tasks);
  else {
    if (LINES.has(name)) composer.startLine();
    visitChildren(node, tasks);
  }
}

function visitBlock(element: Element, name: string, composer: ArticleComposer, tasks: Task[]): void {
  composer.startBlock(HEADINGS.has(name) ? 'heading' : 'prose');
  tasks.push({
    finish: () => {
      composer.startBlock();
    },
  });
  visitChildren(element, tasks);
}

function visitChildren(parent: Node, tasks: Task[]): void {
  for (let child = parent.lastChild; child !== null; child = child.previousSibling) tasks.push({ visit: child });
}

function addPreformatted(element: Element, composer: ArticleComposer): void {
  composer.startBlock();
  composer.addPreformatted(element.textContent);
  composer.startBlock();
}

function addTable(element: Element, composer: ArticleComposer): boolean {
  const table = readTable(element, (node) => composeDom(node).text());
  if (table === null) return false;
  composer.addTable(table.rows, table.caption);
  return true;
}
