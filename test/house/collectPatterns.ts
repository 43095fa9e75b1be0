import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression and where it was found. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Every TypeScript file under a folder, as absolute paths in order.
 *
 * @example sourceFiles('src') // ['/…/src/actions/extract.ts', …]
 */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The regular expressions written out in a source text, as literals.
 *
 * @example literalPatterns('a.ts', 'const a = /b+/u;') // [{ where: 'a.ts:1', source: 'b+', flags: 'u' }]
 */
export function literalPatterns(name: string, text: string): Pattern[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const { source, flags } = parseLiteral(node.text);
      found.push({ where: `${name}:${line + 1}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * The regular expressions that code builds with `RegExp(…)` while `run` runs, by files for which `isOurs` holds.
 *
 * @example builtPatterns(() => new RegExp('b+', 'u'), () => true) // [{ where: 'at …', source: 'b+', flags: 'u' }]
 */
export function builtPatterns(run: () => void, isOurs: (file: string) => boolean): Pattern[] {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    // Frames: this function, the trap, the caller.
    const caller = new Error().stack?.split('\n')[3] ?? '';
    if (isOurs(caller)) found.push({ where: caller.trim(), source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    apply: (target, _self, [source, flags]: [string, string?]) => record(target(source, flags)),
    construct: (target, [source, flags]: [string, string?]) => record(new target(source, flags)),
  });
  try {
    run();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** A literal as written, cut at its last slash. */
function parseLiteral(literal: string): { source: string; flags: string } {
  const close = literal.lastIndexOf('/');
  return { source: literal.slice(1, close), flags: literal.slice(close + 1) };
}

/**
 * Every regular expression of the TypeScript files under a folder: the written ones, and those that are built when
 * the files are loaded or when `use` uses what they export.
 *
 * @param load loads one file, as `require` does
 * @param skip files whose loading would run a program
 */
export function collectPatterns(
  folder: string,
  load: (file: string) => void,
  skip: (file: string) => boolean,
  use: () => void,
): Pattern[] {
  const files = sourceFiles(folder);
  const literals = files.flatMap((file) => literalPatterns(path.relative(folder, file), readFileSync(file, 'utf8')));
  const built = builtPatterns(
    () => {
      for (const file of files) if (!skip(file)) load(file);
      use();
    },
    (caller) => caller.includes(`${folder}${path.sep}`),
  );
  return [...literals, ...built];
}
