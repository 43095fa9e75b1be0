import { isLocal } from './address';

const STYLE = `
:root { color-scheme: light dark; --ink: #242424; --soft: #616161; --paper: #fff; --line: #d1d1d1; --tint: #fff7e6; --link: #0b5ea8 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f5f5f5; --soft: #b8b8b8; --paper: #1f1f1f; --line: #4d4d4d; --tint: #33291a; --link: #7cc1ff }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 'Segoe UI', system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
p, ol, ul { margin: .5rem 0 }
li { margin: .3rem 0 }
code { font: .9em Consolas, Menlo, monospace; overflow-wrap: anywhere }
a { color: var(--link) }
.note { background: var(--tint); border-left: 4px solid #f0a30a; padding: .5rem .9rem }
.soft { color: var(--soft) }
`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LOCAL_NOTE = `<p class="note">This copy is served from your own machine: it works here while the server runs, and nowhere
else. For colleagues, make a release with the address that it will be served from.</p>`;

const hosting = (address: string): string => `<h2>First: put the files on a web server</h2>
<p>One person does this once. Put everything in the folder <code>site</code> on any https web server so that
<code>${address}/taskpane.html</code> opens; a browser then shows what Ingot is. There is nothing to run on the server.</p>`;

/**
 * The page that tells people without Node how to get Ingot into Excel. It stands beside `manifest.xml`, on the server
 * and in the release.
 *
 * @param address Where the add-in is served, as `readAddress` gives it.
 * @example installPage('https://example.com/ingot')
 */
export function installPage(address: string): string {
  const shown = escape(address);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>Install Ingot in Excel</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Install Ingot in Excel</h1>
<p>Ingot reads the figures in articles about trade, metals and energy and puts them into your workbook, each with its
source. Articles stay on your machine.</p>
<p class="soft">Ingot needs Excel for Microsoft 365 or Excel 2021 on Windows or Mac, or Excel in the browser. You need the
file <a href="manifest.xml" download="ingot-manifest.xml">manifest.xml</a>, which lies beside this page.</p>
${isLocal(address) ? LOCAL_NOTE : hosting(shown)}

<h2>For everyone in your organisation</h2>
<p>An administrator of Microsoft 365 does this once; Ingot then appears by itself on Windows, Mac and the web, within a day.</p>
<ol>
<li>Open <code>admin.microsoft.com</code> and go to <b>Settings</b>, <b>Integrated apps</b>.</li>
<li>Choose <b>Upload custom apps</b>, and <b>Office Add-in</b> as the type.</li>
<li>Upload <code>manifest.xml</code>, or give its address, <code>${shown}/manifest.xml</code>.</li>
<li>Choose who gets it, accept the permissions (Ingot reads and writes the open workbook) and deploy.</li>
</ol>

<h2>For a team on Windows: a shared folder</h2>
<ol>
<li>Put <code>manifest.xml</code> into a folder on the network that everyone can read, such as
<code>\\\\server\\addins</code>.</li>
<li>In Excel, choose <b>File</b>, <b>Options</b>, <b>Trust Center</b>, <b>Trust Center Settings</b>, <b>Trusted Add-in
Catalogs</b>.</li>
<li>Type the folder's path into <b>Catalog Url</b>, choose <b>Add catalog</b>, tick <b>Show in Menu</b>, and close the
windows with <b>OK</b>.</li>
<li>Close Excel and open it again. Choose <b>Home</b>, <b>Add-ins</b>, <b>More Add-ins</b>, then <b>Shared Folder</b>,
Ingot, <b>Add</b>.</li>
</ol>

<h2>For yourself, in Excel in the browser</h2>
<ol>
<li>Open a workbook at <code>excel.cloud.microsoft</code>.</li>
<li>Choose <b>Home</b>, <b>Add-ins</b>, <b>More Add-ins</b>, then <b>My Add-ins</b>.</li>
<li>Choose <b>Upload My Add-in</b> (under <b>Manage My Add-ins</b>) and pick <code>manifest.xml</code>.</li>
</ol>
<p class="soft">The browser remembers it. Where uploading is missing, your organisation has turned it off: ask an
administrator.</p>

<h2>For yourself, on a Mac</h2>
<ol>
<li>In Finder, press Command+Shift+G and go to
<code>~/Library/Containers/com.microsoft.Excel/Data/Documents/wef</code>; make the folder <code>wef</code> if there is none.</li>
<li>Copy <code>manifest.xml</code> into it and open Excel again.</li>
<li>Choose <b>Home</b>, <b>Add-ins</b>, and Ingot under the developer add-ins.</li>
</ol>

<h2>Then</h2>
<ol>
<li>On the <b>Home</b> tab, choose <b>Show pane</b> in the group Ingot.</li>
<li>Give it an article: paste it, drop a file, or select cells that hold one.</li>
<li>Check the figures and insert them. Colleagues without Ingot see every number.</li>
</ol>
<p>In cells, try <code>=INGOT.CONVERTUNIT(1.5,"kt","t")</code> and <code>=INGOT.YOY(118,100)</code>.</p>

<h2>If something is amiss</h2>
<ul>
<li><b>The group does not appear:</b> close Excel and open it again. An older Excel than 2021 cannot run Ingot.</li>
<li><b>The pane stays empty:</b> open <a href="${shown}/taskpane.html">${shown}/taskpane.html</a> in a browser. If that page does
not open, the web server is the place to look.</li>
<li><b>A cell shows #NAME?:</b> open the pane once; Excel then knows the functions of INGOT.</li>
<li><b>To remove Ingot:</b> <b>Home</b>, <b>Add-ins</b>, <b>More Add-ins</b>, <b>My Add-ins</b>, then Remove in Ingot's menu;
an administrator removes it under <b>Integrated apps</b>.</li>
</ul>
</main>
</body>
</html>
`;
}
