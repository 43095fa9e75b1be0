const SEPARATORS = /\s(?:[|–—·»•]|-{1,2}|::)\s/g;

/**
 * A page's title without the name of its site at either end.
 *
 * @param heading the page's own heading, which settles where the title ends
 * @example
 * withoutSite('Smelter to open in May | Metal News', 'Metal News', null, null); // 'Smelter to open in May'
 */
export function withoutSite(title: string, site: string | null, url: string | null, heading: string | null): string {
  const separators = Array.from(title.matchAll(SEPARATORS));
  const first = separators[0];
  const last = separators.at(-1);
  if (first === undefined || last === undefined) return title;
  if (heading !== null && heading.length > 10 && title.includes(heading)) return heading;
  const afterFirst = first.index + first[0].length;
  if (isSite(title.slice(last.index + last[0].length), site, url)) return title.slice(0, last.index);
  return isSite(title.slice(0, first.index), site, url) ? title.slice(afterFirst) : title;
}

function isSite(part: string, site: string | null, url: string | null): boolean {
  const name = letters(part);
  if (name === '') return false;
  if (site !== null && letters(site) === name) return true;
  return url !== null && letters(new URL(url).hostname).includes(name) && name.length > 2;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
