/** What a column of a table of articles holds. */
export type ColumnRole = 'title' | 'published' | 'text' | 'url' | 'publisher';

/** What such columns are called; compared in lower case, without what is no letter. The first fitting column counts. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  title: ['title', 'headline', 'heading', 'head', 'articletitle'],
  published: [
    'published',
    'date',
    'publicationdate',
    'datepublished',
    'publisheddate',
    'publisheddateutc',
    'publishedat',
    'publishedon',
    'pubdate',
    'releasedate',
    'articledate',
    'day',
  ],
  text: ['text', 'fulltext', 'articletext', 'body', 'article', 'content', 'story', 'sentence', 'paragraph', 'summary'],
  url: ['url', 'link', 'address', 'webaddress', 'href', 'articleurl', 'sourceurl', 'permalink'],
  publisher: ['publisher', 'source', 'outlet', 'newspaper', 'agency', 'publication', 'site', 'media'],
};

const ROLES = ['title', 'published', 'text', 'url', 'publisher'] as const;

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

/** Column by role. */
export type ColumnRoles = Readonly<Partial<Record<ColumnRole, number>>>;

/**
 * Tells from its header what the columns of a table of articles hold.
 *
 * @param header The cells of the first row.
 * @returns The columns by role, or null where the row is no such header: it has to name the text.
 * @example columnRoles(['Date', 'Headline', 'Body']) // { published: 0, title: 1, text: 2 }
 */
export function columnRoles(header: readonly string[]): ColumnRoles | null {
  const names = header.map(plain);
  const roles: Partial<Record<ColumnRole, number>> = {};
  for (const role of ROLES) {
    // "Text" before "Summary", wherever they stand.
    const column = NAMES[role].map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (column !== undefined) roles[role] = column;
  }
  return roles.text === undefined ? null : roles;
}

/**
 * Whether a row is the header of a table of articles.
 *
 * @example isArticleHeader(['Date', 'Headline', 'Body']) // true
 */
export const isArticleHeader = (row: readonly string[]): boolean => columnRoles(row) !== null;
