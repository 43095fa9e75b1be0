const SESSION_KEY = 'ingot.pane';

/**
 * What the pane's memory belongs to: the workbook by its address; one that has none yet, by the session of its page.
 *
 * @example
 * paneKey(); // 'https://example.com/Book1.xlsx'
 */
export function paneKey(): string {
  // Hosts may lack what the types promise.
  const { document, partitionKey }: Partial<Office.Context> = Office.context;
  const { url = '' }: Partial<Office.Document> = document ?? {};
  return `${partitionKey ?? ''} ${url === '' ? sessionKey() : url}`;
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
