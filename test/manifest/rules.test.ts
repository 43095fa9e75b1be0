import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddIn } from '../../.tools/validate/AddIn';
import { ALL_RULES } from '../../.tools/validate/allRules';
import { checkAddIn } from '../../.tools/validate/checkAddIn';
import { loadAddIn } from '../../.tools/validate/loadAddIn';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const manifest = readFileSync(file, 'utf8');

/** The manifest with one passage changed, and what the rules say of it: `rule: message`. */
async function findingsOf(change: (text: string) => string, alter?: (addIn: AddIn) => AddIn): Promise<string[]> {
  const addIn = await loadAddIn(file, root, change(manifest));
  return checkAddIn(alter === undefined ? addIn : alter(addIn)).map(({ rule, message }) => `${rule}: ${message}`);
}

/** A change that has to find what it changes: a test that changes nothing would show nothing. */
const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`The manifest does not hold ${String(from)}.`);
    return changed;
  };

const MOVED = /( {2}<IconUrl [^\n]*\n)( {2}<HighResolutionIconUrl [^\n]*\n)( {2}<SupportUrl [^\n]*\n)/u;

/** One row a broken manifest: what is broken, how, and the beginning of the only thing that is said. */
const BROKEN: readonly (readonly [what: string, change: (text: string) => string, expected: string])[] = [
  [
    'elements in another order',
    (text) => text.replace(MOVED, '$3$1$2'),
    'element-order: In <OfficeApp>, <IconUrl> must stand before <SupportUrl>. Move it up.',
  ],
  [
    'an element of somewhere else',
    replace('<Permissions>', '<Rule /><Permissions>'),
    'element-order: <Rule> does not belong in <OfficeApp>. Remove it.',
  ],
  [
    'an element that is missing',
    replace('<Permissions>ReadWriteDocument</Permissions>', ''),
    'element-order: <OfficeApp> lacks <Permissions>. Add it.',
  ],
  [
    'an element twice',
    replace('<ProviderName>', '<ProviderName>A</ProviderName><ProviderName>'),
    'element-order: <OfficeApp> may hold only one <ProviderName>. Remove the others.',
  ],
  [
    'a button that is none',
    replace('<Action xsi:type="ExecuteFunction">', '<Action xsi:type="ExecuteMacro">'),
    'element-order: <Action xsi:type="ExecuteMacro"> is not a type that an Excel add-in can use here.',
  ],
  ['another root', replace('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), 'element-order: The root must be'],
  ['no GUID', replace(/<Id>[^<]*</u, '<Id>ingot<'), 'identity: <Id> is "ingot", which is no GUID.'],
  [
    'a GUID of zeros',
    replace(/<Id>[^<]*</u, '<Id>00000000-0000-0000-0000-000000000000<'),
    'identity: <Id> is "00000000-0000-0000-0000-000000000000"',
  ],
  ['three numbers', replace(/<Version>[^<]*</u, '<Version>1.0.0<'), 'version: <Version> is "1.0.0" and package.json'],
  [
    'a name that is too long',
    replace('<DisplayName DefaultValue="Ingot" />', `<DisplayName DefaultValue="${'x'.repeat(126)}" />`),
    'text-lengths: "DefaultValue" of <DisplayName> in <OfficeApp> has 126 characters, more than 125',
  ],
  [
    'a label that is too long',
    replace('DefaultValue="Refresh all"', `DefaultValue="${'x'.repeat(126)}"`),
    'text-lengths: "DefaultValue" of <String> in <ShortStrings> has 126 characters, more than 125',
  ],
  [
    'a tip that is too long',
    replace('DefaultValue="Shows the pane,', `DefaultValue="${'x'.repeat(250)}`),
    'text-lengths: "DefaultValue" of <String> in <LongStrings> has',
  ],
  [
    'no text',
    replace('<ProviderName>Ingot</ProviderName>', '<ProviderName></ProviderName>'),
    'text-lengths: The text of <ProviderName> in <OfficeApp> is empty. Write it.',
  ],
  [
    'http',
    replace('id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:'),
    'addresses: <Url> has the address "http://localhost:3000/install.html". Give one that begins with https://.',
  ],
  [
    'a domain with a path',
    replace('<AppDomain>https://localhost:3000<', '<AppDomain>https://localhost:3000/ingot<'),
    'addresses: <AppDomain> is "https://localhost:3000/ingot". Give scheme, host and port alone',
  ],
  [
    'a resid that points to nothing',

    replace('<Title resid="GetStarted.Title" />', '<Title resid="Missing" />'),
    'resource-ids: <Title resid="Missing"> points to nothing.',
  ],
  [
    'a resid of another kind',
    replace('<Label resid="Group.Label" />', '<Label resid="Group.Tip" />'),
    'resource-ids: <Label resid="Group.Tip"> points to nothing. Add "Group.Tip" to <bt:ShortStrings>',
  ],
  [
    'an id that is too long',
    (text) => text.replaceAll('"Group.Label"', '"The.Label.Of.The.Group.Of.Ingot.33"'),
    'resource-ids: The resource id "The.Label.Of.The.Group.Of.Ingot.33" has 34 characters; 32 are allowed.',
  ],
  [
    'an id twice',
    replace(
      '<bt:String id="RefreshAll.Label"',
      '<bt:String id="Group.Label" DefaultValue="A" /><bt:String id="RefreshAll.Label"',
    ),
    'resource-ids: The resource id "Group.Label" stands twice. Rename one.',
  ],
  [
    'a resource that nothing uses',
    replace('<bt:Urls>', '<bt:Urls><bt:Url id="Left" DefaultValue="https://localhost:3000/taskpane.html" />'),
    'resource-ids: Nothing uses the resource "Left". Remove it.',
  ],
  [
    'a page that is not there',
    replace('/install.html" />\n      </bt:Urls>', '/help.html" />\n      </bt:Urls>'),
    'files: There is no file for https://localhost:3000/help.html.',
  ],
  [
    'an icon that is not there',
    replace('icon-refresh-48.png', 'icon-reload-48.png'),
    'icons: There is no icon at https://localhost:3000/assets/icon-reload-48.png.',
  ],
  [
    'an icon of another size',
    replace('icon-refresh-48.png', 'icon-refresh-40.png'),
    'icons: https://localhost:3000/assets/icon-refresh-40.png is 40 by 40 pixels and must be 48 by 48.',
  ],
  [
    'an icon that is no picture',
    replace('icon-refresh-48.png', 'icon.svg'),
    'icons: https://localhost:3000/assets/icon.svg is no PNG.',
  ],
  [
    'a list of icons without a size that Office needs',
    replace('<bt:Image size="80" resid="Icon.80" />', ''),
    'icons: An <Icon> lacks the size 80.',
  ],
  [
    "the add-in's own icon in the wrong size",
    replace(
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32',
    ),
    'icons: https://localhost:3000/assets/icon-32.png is 32 by 32 pixels and must be 64 by 64.',
  ],
  [
    'two runtimes',
    replace('<Runtime resid', '<Runtime resid="Pane.Url" lifetime="long" /><Runtime resid'),
    'shared-runtime: There are 2 runtimes.',
  ],
  [
    'no runtime',
    replace(/<Runtimes>[\s\S]*<\/Runtimes>/u, ''),
    'shared-runtime: There are 0 runtimes. Give exactly one <Runtime> in <Runtimes>',
  ],
  [
    'a short lifetime',
    replace('lifetime="long"', 'lifetime="short"'),
    'shared-runtime: <Runtime> has the lifetime "short". Write lifetime="long".',
  ],
  [
    'commands on another page',
    replace('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Help.Url" />'),
    'shared-runtime: <FunctionFile> in <DesktopFormFactor> has the resid "Help.Url". Give it the runtime\'s, "Pane.Url".',
  ],
  [
    "a start page that is not the runtime's",
    replace(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />',
      '<SourceLocation DefaultValue="https://localhost:3000/install.html" />',
    ),
    'shared-runtime: <DefaultSettings> opens https://localhost:3000/install.html and the runtime',
  ],
  [
    'a pane of its own',
    replace(
      '<SourceLocation resid="Pane.Url" />\n                  </Action>',
      '<TaskpaneId>P</TaskpaneId><SourceLocation resid="Pane.Url" />\n                  </Action>',
    ),
    'no-taskpane-id: <TaskpaneId>P</TaskpaneId> opens a pane outside the shared runtime. Remove it.',
  ],
  [
    'an older floor',
    replace('MinVersion="1.13"', 'MinVersion="1.9"'),
    'requirement-sets: <Requirements> asks for ExcelApi 1.9.',
  ],
  [
    'no shared runtime asked for',
    replace('<Set Name="SharedRuntime" MinVersion="1.1" />', ''),
    'requirement-sets: <Requirements> asks for SharedRuntime in no version.',
  ],
  [
    'another host',
    replace('<Host Name="Workbook" />', '<Host Name="Document" />'),
    'requirement-sets: <Hosts> must name Excel alone',
  ],
  [
    'another namespace',
    replace('DefaultValue="INGOT"', 'DefaultValue="INGOTS"'),
    "namespace: The functions' namespace is INGOTS in the manifest and INGOT in src/functions/namespace.ts.",
  ],
  [
    'an action that nothing registers',
    replace('<FunctionName>RefreshAll<', '<FunctionName>RefreshSome<'),
    'actions: A button runs "RefreshSome", which is not registered in src/functions/associateFunctions.ts and',
  ],
  [
    'two buttons with one id',
    replace('id="Ingot.RefreshAll"', 'id="Ingot.ShowPane"'),
    'actions: Two controls have the id "Ingot.ShowPane". Rename one.',
  ],
  ['no shortcuts', replace(/<ExtendedOverrides [^>]*>/u, ''), 'shortcuts: <ExtendedOverrides> is missing.'],
  [
    'shortcuts that are not there',
    replace('assets/shortcuts.json', 'assets/keys.json'),
    'shortcuts: There is no file for https://localhost:3000/assets/keys.json.',
  ],
];

describe('the manifest', () => {
  it('is as it should be', async () => {
    expect(await findingsOf((text) => text)).toEqual([]);
  });

  test.each(BROKEN)('with %s is told apart', async (_, change, expected) => {
    const findings = await findingsOf(change);
    expect(findings).toContainEqual(expect.stringContaining(expected));
    const rule = expected.slice(0, expected.indexOf(':'));
    expect(findings.filter((finding) => !finding.startsWith(`${rule}: `) && !followsFrom(finding, rule))).toEqual([]);
  });
});

/** What may be said besides: a part that is taken out leaves its resources unused, and the like. */
function followsFrom(finding: string, rule: string): boolean {
  if (rule === 'element-order' || rule === 'resource-ids') return finding.startsWith('actions: ');
  return finding.startsWith('resource-ids: Nothing uses') || finding.startsWith('element-order: ');
}

const withoutFunction = (addIn: AddIn): AddIn => ({
  ...addIn,
  registered: { ...addIn.registered, functions: new Set(['YOY']) },
});

const withFunction = (addIn: AddIn): AddIn => ({
  ...addIn,
  registered: { ...addIn.registered, functions: new Set([...addIn.registered.functions, 'TOTAL']) },
});

const withMetadata =
  (metadata: Partial<AddIn['metadata']>) =>
  (addIn: AddIn): AddIn => ({
    ...addIn,
    metadata: { ...addIn.metadata, ...metadata },
  });

const withShortcuts =
  (content: unknown) =>
  (addIn: AddIn): AddIn => ({
    ...addIn,
    readFile: (address) =>
      address.endsWith('shortcuts.json')
        ? new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
        : addIn.readFile(address),
  });

const action = (id: string): unknown => ({ id, type: 'ExecuteFunction', name: id });
const shortcut = (id: string, key: Record<string, string>): unknown => ({ action: id, key });
const G = { default: 'Ctrl+Alt+Shift+G' };

/** One row an add-in whose other files are broken. */
const BESIDE: readonly (readonly [what: string, alter: (addIn: AddIn) => AddIn, expected: string])[] = [
  [
    'a function that the code does not register',
    withoutFunction,
    'functions: functions.json lists CONVERTUNIT, which is not registered in src/functions/associateFunctions.ts and',
  ],
  [
    'a function that is not listed',
    withFunction,
    'functions: src/functions/associateFunctions.ts and src/commands/registerCommands.ts register TOTAL, which functions.json does not list.',
  ],
  [
    'errors that do not reach the functions',
    withMetadata({ allowErrorForDataTypeAny: false }),
    'functions: functions.json lacks "allowErrorForDataTypeAny": true',
  ],
  [
    'a name that is a cell',
    withMetadata({ functions: [{ id: 'YOY', name: 'YOY1', description: 'A', parameters: [] }] }),
    'functions: "YOY1" cannot be a function\'s name in Excel. Rename it.',
  ],
  [
    'a function without description',
    withMetadata({ functions: [{ id: 'YOY', name: 'YOY', parameters: [] }] }),
    'functions: The function YOY has no description.',
  ],
  [
    'an argument without description',
    withMetadata({ functions: [{ id: 'YOY', name: 'YOY', description: 'A', parameters: [{ name: 'mode' }] }] }),
    'functions: The argument mode of YOY has no description.',
  ],
  ['shortcuts that are no JSON', withShortcuts('{'), 'This is no JSON. Correct it.'],
  ['shortcuts without actions', withShortcuts({ shortcuts: [] }), 'Give "actions", each with'],
  [
    'shortcuts without keys',
    withShortcuts({ actions: [], shortcuts: [{ action: 'A' }] }),
    'Give "shortcuts", each with',
  ],
  [
    'a shortcut for an action that nothing registers',
    withShortcuts({ actions: [action('Hide')], shortcuts: [shortcut('Hide', G)] }),
    'shortcuts: The shortcuts name the action "Hide", which is not registered in',
  ],
  [
    'a shortcut for an action that is not listed',
    withShortcuts({ actions: [], shortcuts: [shortcut('ShowPane', G)] }),
    'shortcuts: A shortcut runs "ShowPane", which the file\'s "actions" do not list.',
  ],
  [
    'a shortcut without default keys',
    withShortcuts({ actions: [action('ShowPane')], shortcuts: [shortcut('ShowPane', { mac: 'Command+Alt+Shift+G' })] }),
    'shortcuts: The shortcut of ShowPane has no default keys.',
  ],
  [
    'keys that Office does not take',
    withShortcuts({ actions: [action('ShowPane')], shortcuts: [shortcut('ShowPane', { default: 'Shift+G' })] }),
    'shortcuts: "Shift+G" are no keys that Office takes.',
  ],
  [
    'keys of Excel',
    withShortcuts({ actions: [action('ShowPane')], shortcuts: [shortcut('ShowPane', { ...G, web: 'Ctrl+Shift+G' })] }),
    'shortcuts: "Ctrl+Shift+G" is a shortcut of Excel or the browser.',
  ],
  [
    'the same keys for two actions',
    withShortcuts({
      actions: [action('ShowPane'), action('RefreshAll')],
      shortcuts: [shortcut('ShowPane', G), shortcut('RefreshAll', { default: 'Shift+Alt+Ctrl+G' })],
    }),
    'shortcuts: "Shift+Alt+Ctrl+G" runs both ShowPane and RefreshAll (default). Change one.',
  ],
];

describe('an add-in', () => {
  test.each(BESIDE)('with %s is told apart', async (_, alter, expected) => {
    const findings = await findingsOf((text) => text, alter);
    expect(findings).toContainEqual(expect.stringContaining(expected));
  });

  it('breaks every rule there is', () => {
    const broken = new Set([...BROKEN, ...BESIDE].map(([, , expected]) => expected.split(':')[0]));
    const names = ALL_RULES.map(({ name }) => name);
    expect(names.filter((name) => !broken.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
