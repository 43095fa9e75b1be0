import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { FeedItem, ParsedFeed } from './FeedItem';

/** An item of which it is not yet known what it is known by. */
type Draft = Omit<FeedItem, 'place'> & { readonly id: string | null };

/**
 * The articles of a feed, whatever its format. No entity but those of XML and HTML is replaced.
 *
 * @throws Error where it is no feed, or a damaged one
 * @example (await parseItems('<rss version="2.0">…')).items[0]?.title
 */
export async function parseItems(text: string): Promise<ParsedFeed> {
  const { parseFeed } = await import('feedsmith');
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return feedOf(parsed.feed.title, parsed.feed.language, (parsed.feed.items ?? []).map(rssItem));
    case 'rdf':
      return feedOf(parsed.feed.title, parsed.feed.dc?.languages?.[0], (parsed.feed.items ?? []).map(rdfItem));
    case 'atom':
      return feedOf(parsed.feed.title?.value, undefined, (parsed.feed.entries ?? []).map(atomItem));
    case 'json':
      return feedOf(parsed.feed.title, parsed.feed.language, (parsed.feed.items ?? []).map(jsonItem));
  }
}

function feedOf(title: string | undefined, language: string | undefined, drafts: readonly Draft[]): ParsedFeed {
  const items = drafts.flatMap(({ id, ...item }): FeedItem[] => {
    const place = id ?? item.url ?? item.title ?? item.body?.slice(0, 100);
    return place === undefined ? [] : [{ ...item, place }];
  });
  return { title: title ?? null, language: language ?? null, items };
}

function rssItem(item: RssFeed.Item<string>): Draft {
  const { guid } = item;
  return {
    id: guid?.value ?? null,
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    url: item.link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? null,
    body: item.content?.encoded ?? item.description ?? null,
    isHtml: null,
  };
}

function rdfItem(item: RdfFeed.Item<string>): Draft {
  return {
    id: item.rdf?.about ?? null,
    title: item.title ?? item.dc?.titles?.[0] ?? null,
    url: item.link ?? null,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    language: item.dc?.languages?.[0] ?? null,
    body: item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0] ?? null,
    isHtml: null,
  };
}

function atomItem(item: AtomFeed.Entry<string>): Draft {
  const content = item.content?.value === undefined ? item.summary : item.content;
  const links = item.links ?? [];
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    id: item.id ?? null,
    title: item.title?.value ?? null,
    url: link?.href ?? null,
    published: item.published ?? item.updated ?? null,
    language: content?.xml?.lang ?? item.xml?.lang ?? null,
    body: content?.value ?? null,
    isHtml: content?.type === 'html' || content?.type === 'xhtml' || content?.type === 'text/html',
  };
}

function jsonItem(item: JsonFeed.Item<string>): Draft {
  return {
    id: item.id ?? null,
    title: item.title ?? null,
    url: item.url ?? item.external_url ?? null,
    published: item.date_published ?? item.date_modified ?? null,
    language: item.language ?? null,
    body: item.content_html ?? item.content_text ?? item.summary ?? null,
    isHtml: item.content_html !== undefined,
  };
}
