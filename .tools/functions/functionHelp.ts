import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { FUNCTION_FILES } from '../addin/functionsMetadata';

/** A formula and what it gives: `=INGOT.YOY(118,100)` and `0.18`. */
export interface HelpExample {
  readonly formula: string;
  readonly result: string;
}

export interface HelpArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What people are told about one function. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly HelpArgument[];
  readonly returns: string;
  readonly examples: readonly HelpExample[];
}

const GIVES = ' gives ';

const commentOf = (tag: ts.JSDocTag): string => (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();

function exampleOf(tag: ts.JSDocTag, name: string): HelpExample {
  const written = commentOf(tag);
  const at = written.lastIndexOf(GIVES);
  if (at < 0 || !written.startsWith('='))
    throw new Error(`An example of ${name} does not say what it gives: ${written}`);
  return { formula: written.slice(0, at), result: written.slice(at + GIVES.length) };
}

function argumentOf(tag: ts.JSDocParameterTag): HelpArgument {
  return { name: tag.name.getText(), description: commentOf(tag), optional: tag.isBracketed };
}

function helpOf(node: ts.FunctionDeclaration): FunctionHelp[] {
  const tags = ts.getJSDocTags(node);
  const name = tags.find((tag) => tag.tagName.text === 'customfunction');
  if (name === undefined) return [];
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const returns = tags.find((tag) => tag.tagName.text === 'returns');
  return [
    {
      name: commentOf(name),
      description: (ts.getTextOfJSDocComment(comment?.comment) ?? '').trim(),
      arguments: tags.filter(ts.isJSDocParameterTag).map(argumentOf),
      returns: returns === undefined ? '' : commentOf(returns),
      examples: tags.filter((tag) => tag.tagName.text === 'example').map((tag) => exampleOf(tag, commentOf(name))),
    },
  ];
}

/**
 * What the comments of the functions say, for help pages and catalogues.
 *
 * @param root The project's folder.
 * @throws Error where an example does not say what it gives.
 * @example functionHelp(root)[0].name // 'CONVERTUNIT'
 */
export function functionHelp(root: string): FunctionHelp[] {
  return FUNCTION_FILES.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap(helpOf);
  });
}
