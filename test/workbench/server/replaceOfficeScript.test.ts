import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_SCRIPTS, replaceOfficeScript } from '../../../src/workbench/server/replaceOfficeScript';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const page = readFileSync(path.resolve(__dirname, '../../../src/entry/taskpane.html'), 'utf8');

describe('replaceOfficeScript', () => {
  it('changes the script tag and the entry of the policy in the page of the add-in, and no other byte', () => {
    const tag = `<script src="${OFFICE}"></script>`;
    const entry = "script-src 'self' https://appsforoffice.microsoft.com";
    expect(page.split(tag)).toHaveLength(2);
    expect(page.split(entry)).toHaveLength(2);
    const expected = page.split(tag).join(LOCAL_SCRIPTS).split(entry).join("script-src 'self' 'self'");
    expect(replaceOfficeScript(page)).toBe(expected);
  });

  it.each([
    [`<script src="${OFFICE}"></script>`, LOCAL_SCRIPTS],
    [`<script type="text/javascript" defer src='${OFFICE}'>\n</script>`, LOCAL_SCRIPTS],
    [`<SCRIPT src=${OFFICE}></SCRIPT>`, LOCAL_SCRIPTS],
    [`<p>$&</p><script src="${OFFICE}"></script>`, `<p>$&</p>${LOCAL_SCRIPTS}`],
  ])('%s', (html, expected) => {
    expect(replaceOfficeScript(html)).toBe(expected);
  });

  it.each([
    ['<p>https://appsforoffice.microsoft.com</p>'],
    ['<script src="taskpane.js"></script>'],
    ['<script src="https://appsforoffice.microsoft.com.example.org/office.js"></script>'],
    ['<meta http-equiv="Content-Security-Policy" content="script-src https://appsforoffice.microsoft.com">'],
    [''],
  ])('leaves a page alone that loads no Office library: %s', (html) => {
    expect(replaceOfficeScript(html)).toBe(html);
  });

  it('leaves the address alone where it is no entry of the policy', () => {
    const html = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><script src="${OFFICE}"></script><a href="${OFFICE}">library</a>`;
    expect(replaceOfficeScript(html)).toContain(`<a href="${OFFICE}">`);
  });
});
