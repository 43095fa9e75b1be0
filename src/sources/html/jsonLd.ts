/** What a page's JSON-LD says about its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease)$/;
const PAGE_TYPE = /^(?:Web|Item|About|Collection)?Page$/;
const MAX_OBJECTS = 2000;

/** Reads the article, or else the page, that the JSON-LD blocks describe; also within `@graph` and nested objects. */
export function readJsonLd(page: Document): LinkedData {
  const objects = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    objectsIn(script.textContent),
  );
  const articles = objects.filter((object) => hasType(object, ARTICLE_TYPE));
  const described = articles.length > 0 ? articles.slice(0, 1) : objects.filter((object) => hasType(object, PAGE_TYPE));
  const first = (key: string): string | null => described.map((object) => textOf(object[key])).find(isKnown) ?? null;
  return {
    headline: first('headline') ?? first('name'),
    published: first('datePublished') ?? first('dateCreated'),
    publisher: first('publisher'),
    url: first('url') ?? first('mainEntityOfPage'),
    language: first('inLanguage'),
  };
}

function isKnown(value: string | null): value is string {
  return value !== null;
}

function objectsIn(json: string): JsonObject[] {
  let queue: unknown[];
  try {
    queue = [JSON.parse(json)];
  } catch {
    return [];
  }
  const objects: JsonObject[] = [];
  // The queue grows while it is read: nested objects come after the ones that hold them.
  for (const value of queue) {
    if (Array.isArray(value)) queue.push(...(value as readonly unknown[]).slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      objects.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
    if (queue.length > MAX_OBJECTS) break;
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(object: JsonObject, type: RegExp): boolean {
  const types: readonly unknown[] = [object['@type']].flat();
  return types.some((name) => typeof name === 'string' && type.test(name));
}

/** A value as text: itself, the name or address of the object that it is, or the first of a list. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf((value as readonly unknown[])[0]);
  return isObject(value) ? textOf(value.name ?? value['@id'] ?? value.url) : null;
}
