/** Why an article could not be read. */
export type ArticleReadProblem =
  | 'empty'
  | 'binary'
  | 'scanned-pdf'
  | 'encrypted'
  | 'damaged'
  | 'legacy-doc'
  | 'rtf'
  | 'data'
  | 'no-article'
  | 'invalid-record';

/** The sentence for each problem: what is wrong with the file, and what to do next. */
const SENTENCES: Readonly<Record<Exclude<ArticleReadProblem, 'invalid-record'>, (file: string) => string>> = {
  empty: (file) => `${file} is empty: give it the text of an article.`,
  binary: (file) =>
    `${file} holds no text, whatever its name says: give an article as text, Markdown, HTML, PDF or .docx.`,
  'scanned-pdf': (file) =>
    `${file} holds pictures of pages without text: run text recognition (OCR) on it and read the result.`,
  encrypted: (file) => `${file} is locked with a password: save a copy without the password and read that.`,
  damaged: (file) => `${file} is damaged or incomplete: download or save it again and read the new file.`,
  'legacy-doc': (file) => `${file} is a Word 97-2003 document: open it in Word, save it as .docx and read that.`,
  rtf: (file) => `${file} is a Rich Text document: open it in Word, save it as .docx and read that.`,
  data: (file) =>
    `${file} is a table of data, not an article: open it in Excel and let Ingot read the cells that hold texts.`,
  'no-article': (file) =>
    `${file} is a page without an article: open the article in a browser, save that page and read it.`,
};

/**
 * Thrown where an input cannot be read as an article. The message is one sentence that names the input and says what to
 * do next; `problem` is for programs.
 *
 * @example
 * throw ArticleReadError.of('empty', 'report.pdf'); // report.pdf is empty: save the article again …
 */
export class ArticleReadError extends Error {
  override readonly name = 'ArticleReadError';
  readonly problem: ArticleReadProblem;
  /** Name of the file, or `line n` of a collection. */
  readonly input: string;

  /** The id of a record that is not valid, where it could be read. */
  readonly id: string | null;

  constructor(
    problem: ArticleReadProblem,
    input: string,
    message: string,
    options: ErrorOptions & { readonly id?: string | null } = {},
  ) {
    super(message, options);
    this.problem = problem;
    this.input = input;
    this.id = options.id ?? null;
  }

  /** The error with the standard sentence for the problem. */
  static of(problem: Exclude<ArticleReadProblem, 'invalid-record'>, file: string, cause?: unknown): ArticleReadError {
    const options = cause === undefined ? {} : { cause };
    return new ArticleReadError(problem, file, SENTENCES[problem](file), options);
  }
}
