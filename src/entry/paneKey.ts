const SESSION_KEY = 'ingot.pane';

/**
 * What the pane's memory belongs to: the workbook by its address; one that has none yet, by the session of its page.
 *
 * @example
 * paneKey(); // 'https://example.com/Book1.xlsx'
 */
export function paneKey(): string {
  const url = textIn(Office.context.document, 'url');
  return `${textIn(Office.context, 'partitionKey')} ${url === '' ? sessionKey() : url}`;
}

/** A text that hosts may lack although their types promise it. */
function textIn(holder: unknown, name: string): string {
  if (typeof holder !== 'object' || holder === null) return '';
  const text: unknown = Reflect.get(holder, name);
  return typeof text === 'string' ? text : '';
}

function sessionKey(): string {
  try {
    const known = sessionStorage.getItem(SESSION_KEY);
    if (known !== null) return known;
    const key = crypto.randomUUID();
    sessionStorage.setItem(SESSION_KEY, key);
    return key;
  } catch {
    return crypto.randomUUID();
  }
}
