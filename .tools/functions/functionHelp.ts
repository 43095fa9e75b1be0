import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { FunctionHelp, HelpArgument, HelpExample } from '../../src/model/functionHelp';
import { FUNCTION_FILES } from '../addin/functionsMetadata';

const GIVES = ' gives ';

const commentOf = (tag: ts.JSDocTag): string => (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();

function exampleOf(tag: ts.JSDocTag, name: string): HelpExample {
  const written = commentOf(tag);
  const at = written.lastIndexOf(GIVES);
  if (at < 0 || !written.startsWith('='))
    throw new Error(`An example of ${name} does not say what it gives: ${written}`);
  return { formula: written.slice(0, at), result: written.slice(at + GIVES.length) };
}

/** The values of the lists that a file declares, by the name of the list. */
function choicesIn(source: ts.SourceFile): ReadonlyMap<string, readonly string[]> {
  const lists = source.statements.filter(ts.isEnumDeclaration);
  const valueOf = ({ initializer }: ts.EnumMember): string[] =>
    initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [];
  return new Map(lists.map(({ name, members }) => [name.text, members.flatMap(valueOf)]));
}

function argumentOf(
  tag: ts.JSDocParameterTag,
  { parameters }: ts.FunctionDeclaration,
  choices: ReadonlyMap<string, readonly string[]>,
): HelpArgument {
  const name = tag.name.getText();
  const type = parameters.find((parameter) => parameter.name.getText() === name)?.type;
  return {
    name,
    description: commentOf(tag),
    optional: tag.isBracketed,
    isRange: type !== undefined && ts.isArrayTypeNode(type),
    choices: choices.get(type?.getText() ?? '') ?? [],
  };
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim());

function helpOf(node: ts.FunctionDeclaration, choices: ReadonlyMap<string, readonly string[]>): FunctionHelp[] {
  const tags = ts.getJSDocTags(node);
  const name = tags.find((tag) => tag.tagName.text === 'customfunction');
  if (name === undefined) return [];
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const returns = tags.find((tag) => tag.tagName.text === 'returns');
  const keywords = tags.filter((tag) => tag.tagName.text === 'keywords').map(commentOf);
  return [
    {
      name: commentOf(name),
      description: (ts.getTextOfJSDocComment(comment?.comment) ?? '').trim(),
      keywords: keywords.flatMap(words),
      arguments: tags.filter(ts.isJSDocParameterTag).map((tag) => argumentOf(tag, node, choices)),
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
    const choices = choicesIn(source);
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => helpOf(node, choices));
  });
}
