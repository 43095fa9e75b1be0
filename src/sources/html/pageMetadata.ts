import { cleanUrl } from '../metadata/cleanUrl';
import { parsePrintedDate } from '../metadata/dates';
import { collapse } from '../metadata/lines';
import { readJsonLd } from './jsonLd';
import { dateBelowTitle } from './pageDate';
import { metaContent, readMetaTags } from './metaTags';
import { withoutSite } from './siteName';

/** What a page's head and mark-up say about its article; null where they are silent. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const TITLE_TAGS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'citation_title'];
const SITE_TAGS = ['og:site_name', 'dc.publisher', 'citation_publisher', 'application-name'];
const URL_TAGS = ['og:url', 'parsely-link', 'twitter:url'];
const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'sailthru.date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'originalpublicationdate',
  'date',
];
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/**
 * Reads what the page says about its article in its head (meta tags, JSON-LD, title) and its mark-up (`time`, `h1`).
 *
 * @param text the page's text, for a date printed beside the title
 */
export function readPageMetadata(page: Document, text: string): PageMetadata {
  const tags = readMetaTags(page);
  const linked = readJsonLd(page);
  const language = languageOf(page, linked.language);
  const publisher = metaContent(tags, SITE_TAGS)[0] ?? linked.publisher;
  const url =
    [linkTo(page, 'canonical'), ...metaContent(tags, URL_TAGS), linked.url].map(cleanUrl).find(isKnown) ?? null;
  const title = titleOf(page, [...metaContent(tags, TITLE_TAGS), linked.headline], publisher, url);
  const tagged = [...metaContent(tags, DATE_TAGS), linked.published];
  const stated = tagged.map((value) => (value === null ? null : parsePrintedDate(value, language))).find(isKnown);
  const published = stated ?? dateInMarkUp(page, language) ?? dateBelowTitle(text, title, language);
  return { title, published, publisher, url, language };
}

function isKnown(value: string | null): value is string {
  return value !== null;
}

function titleOf(
  page: Document,
  stated: readonly (string | null)[],
  publisher: string | null,
  url: string | null,
): string | null {
  const heading = firstText(page, 'article h1, main h1, h1');
  const candidates = [...stated, firstText(page, 'head > title, title'), heading].filter(isKnown);
  for (const candidate of candidates) {
    const title = withoutSite(collapse(candidate), publisher, url, heading);
    if (title !== '' && title !== publisher) return title;
  }
  return null;
}

function firstText(page: Document, selector: string): string | null {
  const text = page.querySelector(selector)?.textContent ?? '';
  return collapse(text) || null;
}

function linkTo(page: Document, relation: string): string | null {
  return page.querySelector(`link[rel="${relation}"]`)?.getAttribute('href') ?? null;
}

function languageOf(page: Document, linked: string | null): string | null {
  const written = page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang') ?? linked;
  return written !== null && LANGUAGE.test(written.trim()) ? written.trim() : null;
}

/** The date of the article's own mark-up: `itemprop`, `<time>` outside side columns, then elements named for it. */
function dateInMarkUp(page: Document, language: string | null): string | null {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate], time[itemprop="datePublished"], article time, main time, time',
    '.published, .publish-date, .published-date, .pub-date, .pubdate, .post-date, .entry-date, .article-date, .dateline',
  ];
  for (const selector of selectors) {
    for (const element of Array.from(page.querySelectorAll(selector)).slice(0, 5)) {
      if (element.closest('aside, nav, footer') !== null) continue;
      const values = [element.getAttribute('content'), element.getAttribute('datetime'), element.textContent];
      const date = values.map((value) => (value === null ? null : parsePrintedDate(value, language))).find(isKnown);
      if (date !== undefined) return date;
    }
  }
  return null;
}
