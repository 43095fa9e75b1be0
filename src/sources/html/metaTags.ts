/** Contents of a page's meta tags by lower-cased name, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the page's `<meta>` tags, whether they are named by `name`, `property` or `itemprop`. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of Array.from(page.querySelectorAll('meta[content]'))) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const known = tags.get(name);
      if (known === undefined) tags.set(name, [content]);
      else known.push(content);
    }
  }
  return tags;
}

/** The contents of the named tags, in the order of the names. */
export function metaContent(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
