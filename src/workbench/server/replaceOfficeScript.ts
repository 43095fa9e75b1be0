/** A tag that may name the library; no tag holds another, so that each character is looked at once. */
const TAG = /<(?:script|meta)\s[^<>]*>(?:\s{0,9}<\/script>)?/giu;
const SOURCE = /\ssrc=["']?https:\/\/appsforoffice\.microsoft\.com\//iu;
const POLICY = 'content-security-policy';

/** What stands in its place: Microsoft's Excel library from this machine, then the part that plays Excel. */
export const LOCAL_SCRIPTS =
  '<script src="/office/excel-web-16.00.js"></script><script src="/page/paneShim.js"></script>';

/**
 * The add-in's page as the workbench serves it: the script tag of Office's library and that library's entry in the
 * content security policy point to this machine. All else stays the same to the byte.
 *
 * @param html a page of the add-in's build
 * @returns the page; unchanged where it loads no Office library
 * @example
 * replaceOfficeScript('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
 */
export function replaceOfficeScript(html: string): string {
  const loadsOffice = [...html.matchAll(TAG)].some(([tag]) => isOfficeScript(tag));
  if (!loadsOffice) return html;
  // A function, so that no `$` is read as a pattern.
  return html.replace(TAG, (tag) => {
    if (isOfficeScript(tag)) return LOCAL_SCRIPTS;
    return tag.toLowerCase().includes(POLICY) ? tag.replace(OFFICE_ENTRY, () => "'self'") : tag;
  });
}

const isOfficeScript = (tag: string): boolean => SOURCE.test(tag) && /^<script[^<>]*>\s{0,9}<\/script>$/iu.test(tag);

/** The library's entry in a policy, with its path if it has one. */
const OFFICE_ENTRY = /https:\/\/appsforoffice\.microsoft\.com[^\s;"]*/gu;
