import type { KnownArticle } from '../../model/dataset';

/** Parts of an address that say how somebody came to it. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid)$/i;

/**
 * An address as two addresses of one page share it: whether it is http or https, `www.`, a last stroke, a place in the
 * page and what counts visitors do not matter.
 *
 * @returns Null for what is no address.
 * @example addressKey('http://www.news.example/tin/?utm_source=x#top') // 'news.example/tin'
 */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname;
  return `${host.startsWith('www.') ? host.slice(4) : host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/**
 * A title as two titles are compared: letters and digits.
 *
 * @returns Null where nothing is left of it.
 * @example titleKey('Tin exports: up 5%') // 'tin exports up 5'
 */
export function titleKey(title: string | null): string | null {
  const words = (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? null : words.join(' ');
}

/** What articles are compared by, worked out once. */
export interface ArticleTraits {
  readonly address: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly place: string | null;
  readonly fingerprint: string;
}

/**
 * What an article is compared by.
 *
 * @example traitsOf(known).address // 'news.example/tin'
 */
export function traitsOf(article: Omit<KnownArticle, 'id' | 'dateGiven'>): ArticleTraits {
  const { url, title, published, place, fingerprint } = article;
  return { address: addressKey(url), title: titleKey(title), published, place, fingerprint };
}
