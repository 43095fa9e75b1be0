const SEARCHED = 8192;
const ROOT = /^<(?:[\w-]{1,20}:)?(?:rss|feed|rdf)[\s>]/i;
const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/i;

/** What may stand before the root of an XML file, and where each ends. */
const PROLOGUE: readonly (readonly [opens: string, closes: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * Whether a text opens as a feed does: RSS, Atom or JSON Feed.
 *
 * @example isFeed('<?xml version="1.0"?><rss version="2.0">…') // true
 */
export function isFeed(text: string): boolean {
  const opening = text.slice(0, SEARCHED).trimStart();
  return opening.startsWith('{') ? JSON_FEED.test(opening) : ROOT.test(fromRoot(opening));
}

/** What begins with the root; empty where it does not come. */
function fromRoot(opening: string): string {
  let rest = opening;
  for (;;) {
    const before = PROLOGUE.find(([opens]) => rest.startsWith(opens));
    if (before === undefined) return rest;
    const end = closeOf(rest, before[1]);
    if (end < 0) return '';
    rest = rest.slice(end).trimStart();
  }
}

/** Where a piece of the prologue ends; a document type may hold declarations of its own in brackets. */
function closeOf(rest: string, closes: string): number {
  const end = rest.indexOf(closes);
  const bracket = closes === '>' ? rest.slice(0, end).indexOf('[') : -1;
  const close = bracket < 0 ? closes : ']>';
  const found = rest.indexOf(close);
  return found < 0 ? -1 : found + close.length;
}
