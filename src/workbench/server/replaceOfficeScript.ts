/** Where the add-in loads Microsoft's library from when it runs in Office. */
const OFFICE_HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_SCRIPT =
  /<script\s[^<>]{0,200}\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/[^<>]{0,200}>\s{0,9}<\/script>/iu;
const POLICY = /<meta\s[^<>]{0,200}\bContent-Security-Policy\b[^<>]{0,2000}>/giu;

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
  if (!OFFICE_SCRIPT.test(html)) return html;
  // Functions, so that no `$` is read as a pattern.
  return html
    .replace(OFFICE_SCRIPT, () => LOCAL_SCRIPTS)
    .replace(POLICY, (meta) => meta.replace(officeEntry(), () => "'self'"));
}

/** The library's entry in a policy, with its path if it has one. */
function officeEntry(): RegExp {
  return new RegExp(`${OFFICE_HOST.replaceAll('.', String.raw`\.`)}[^\\s;"]*`, 'gu');
}
