import { ManifestError, type AddinCommand, type AddinManifest, type CommandAction, type RibbonGroup } from './manifest';
import { all, deep, find, readXml, textOf, type XmlElement } from './xmlElement';

/** Where the workbench serves the add-in's files. */
const SERVED = '/addin/';

/** Looks up what the manifest names by a resource id. */
type Resources = (element: XmlElement | undefined) => string;

/**
 * Reads an add-in's manifest as Excel would: the ribbon, the menu of a cell, the functions, all by their resource ids.
 *
 * @param xml the text of manifest.xml
 * @returns what the workbench shows; addresses in the folder of the pane's page become addresses of this machine
 * @throws ManifestError where it is not well-formed, or something that it names is not there
 * @example
 * readManifest(xml).ribbon[0]?.commands.map(({ label }) => label); // ['Show pane', 'Extract', 'Refresh all']
 */
export function readManifest(xml: string): AddinManifest {
  const app = readXml(xml);
  const overrides = find(app, 'VersionOverrides');
  const host = all(find(overrides, 'Hosts'), 'Host').find(({ attributes }) => attributes.type === 'Workbook');
  if (overrides === undefined || host === undefined)
    throw new ManifestError('manifest.xml has nothing for a workbook.');
  const resources = resourcesOf(overrides);
  const pane = resources(find(host, 'Runtimes', 'Runtime')) || valueOf(find(app, 'DefaultSettings', 'SourceLocation'));
  if (!URL.canParse(pane)) throw new ManifestError('manifest.xml names no page for the task pane.');
  const local = localUrls(pane);
  const points = extensionPoints(host);
  const command = (control: XmlElement): AddinCommand => readCommand(control, resources, local);
  return {
    id: textOf(find(app, 'Id')),
    name: valueOf(find(app, 'DisplayName')),
    iconUrl: local(valueOf(find(app, 'IconUrl'))),
    paneUrl: local(pane) ?? SERVED,
    ribbon: points('PrimaryCommandSurface').flatMap((point) =>
      deep(point, 'Group').map((group) => readGroup(group, resources, command)),
    ),
    cellMenu: points('ContextMenu')
      .flatMap((point) => all(point, 'OfficeMenu'))
      .filter(({ attributes }) => attributes.id === 'ContextMenuCell')
      .flatMap((menu) => all(menu, 'Control').map(command)),
    functions: readFunctions(points('CustomFunctions')[0], resources, local),
    shortcutsUrl: local(find(app, 'ExtendedOverrides')?.attributes.Url ?? ''),
  };
}

/** The resources of a manifest by their id; what has no id is the empty text, an id that leads nowhere an error. */
function resourcesOf(overrides: XmlElement): Resources {
  const lists = find(overrides, 'Resources')?.children.flatMap(([, list]) => list.children) ?? [];
  const byId = new Map(lists.map(([, entry]) => [entry.attributes.id ?? '', valueOf(entry)]));
  return (element) => {
    const id = element?.attributes.resid;
    if (id === undefined) return '';
    const value = byId.get(id);
    if (value === undefined) throw new ManifestError(`manifest.xml names the resource "${id}" and has none.`);
    return value;
  };
}

/** The extension points of a type, for the desktop and for all forms of Excel. */
function extensionPoints(host: XmlElement): (type: string) => XmlElement[] {
  const forms = ['DesktopFormFactor', 'AllFormFactors'].flatMap((form) => all(host, form));
  const points = forms.flatMap((form) => all(form, 'ExtensionPoint'));
  return (type) => points.filter(({ attributes }) => attributes.type === type);
}

/** Turns addresses beside the pane's page into those of this machine; others, and none, into null. */
function localUrls(pane: string): (url: string) => string | null {
  const folder = new URL('.', pane).href;
  return (url) => (url.startsWith(folder) ? SERVED + url.slice(folder.length) : null);
}

function readGroup(
  group: XmlElement,
  resources: Resources,
  command: (control: XmlElement) => AddinCommand,
): RibbonGroup {
  return {
    id: group.attributes.id ?? '',
    label: resources(find(group, 'Label')),
    commands: all(group, 'Control').map(command),
  };
}

function readCommand(control: XmlElement, resources: Resources, local: (url: string) => string | null): AddinCommand {
  const id = control.attributes.id ?? '';
  if (control.attributes.type !== 'Button')
    throw new ManifestError(`The workbench shows buttons only; "${id}" is none.`);
  const label = resources(find(control, 'Label'));
  const tip = find(control, 'Supertip');
  const icons = all(find(control, 'Icon'), 'Image').flatMap((image) => {
    const url = local(resources(image));
    return url === null ? [] : [{ size: Number(image.attributes.size), url }];
  });
  return {
    id,
    label,
    tip: { title: resources(find(tip, 'Title')) || label, text: resources(find(tip, 'Description')) },
    icons: icons.sort((a, b) => a.size - b.size),
    action: readAction(find(control, 'Action'), id),
  };
}

function readAction(action: XmlElement | undefined, id: string): CommandAction {
  const name = textOf(find(action, 'FunctionName')).trim();
  if (action?.attributes.type === 'ShowTaskpane') return { kind: 'showPane' };
  if (action?.attributes.type === 'ExecuteFunction' && name !== '') return { kind: 'function', name };
  throw new ManifestError(`The workbench does not know the action of "${id}".`);
}

function readFunctions(
  point: XmlElement | undefined,
  resources: Resources,
  local: (url: string) => string | null,
): AddinManifest['functions'] {
  if (point === undefined) return null;
  const metadataUrl = local(resources(find(point, 'Metadata', 'SourceLocation')));
  const namespace = resources(find(point, 'Namespace'));
  if (metadataUrl === null || namespace === '')
    throw new ManifestError('manifest.xml does not say where its functions are.');
  return { namespace, metadataUrl };
}

function valueOf(element: XmlElement | undefined): string {
  return element?.attributes.DefaultValue ?? '';
}
