import type { Rule } from '../AddIn';
import { everyElement, type XmlElement } from '../xml';

/**
 * What stands in an element, in this order: `?` may be missing, `*` any number, `+` one or more. Excel passes over a
 * manifest whose elements stand in another order, without saying why. Keys: `parent/name` before `name.type` (its
 * xsi:type) before `name`. What an add-in for Excel has no use for is left out.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? ' +
    'SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  'OfficeApp/Requirements': 'Sets? Methods?',
  'VersionOverrides/Requirements': 'Sets',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?',

  'Host.Workbook': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',

  'ExtensionPoint.CustomFunctions': 'Script Page Metadata? Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  'ExtensionPoint.PrimaryCommandSurface': 'OfficeTab* CustomTab*',
  'ExtensionPoint.ContextMenu': 'OfficeMenu+',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  OfficeMenu: 'Control+',
  Group: 'Label Icon Control+',
  'Control.Button': 'Label Supertip Icon Action',
  'Control.Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action.ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action.ExecuteFunction': 'FunctionName',

  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
};

/** Elements whose meaning hangs on their xsi:type. */
const TYPED = new Set(['ExtensionPoint', 'Control', 'Action']);

/** Texts and addresses may have other values for other languages. */
const LEAF = 'Override*';

function sequenceOf({ name, attributes, parent }: XmlElement): string | null {
  const typed = SEQUENCES[`${name}.${attributes['xsi:type'] ?? ''}`];
  if (typed === undefined && TYPED.has(name)) return null;
  return SEQUENCES[`${parent ?? ''}/${name}`] ?? typed ?? SEQUENCES[name] ?? LEAF;
}

interface Place {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
}

function placesOf(sequence: string): Place[] {
  return sequence.split(' ').map((written) => {
    const count = /[?*+]$/u.exec(written)?.[0] ?? '';
    return {
      name: count === '' ? written : written.slice(0, -1),
      required: count === '' || count === '+',
      many: count === '*' || count === '+',
    };
  });
}

function problemsIn(element: XmlElement): string[] {
  const sequence = sequenceOf(element);
  if (sequence === null) {
    const type = element.attributes['xsi:type'] ?? '';
    return [`<${element.name} xsi:type="${type}"> is not a type that an Excel add-in can use here.`];
  }
  const places = placesOf(sequence);
  const problems: string[] = [];
  let reached = 0;
  let before = '';
  for (const { name } of element.children) {
    const place = places.findIndex((one) => one.name === name);
    if (place === -1) {
      problems.push(`<${name}> does not belong in <${element.name}>. Remove it.`);
    } else if (place < reached) {
      problems.push(`In <${element.name}>, <${name}> must stand before <${before}>. Move it up.`);
    } else {
      if (name === before && places[place]?.many === false) {
        problems.push(`<${element.name}> may hold only one <${name}>. Remove the others.`);
      }
      reached = place;
      before = name;
    }
  }
  const missing = places.filter(({ name, required }) => required && element.children.every((c) => c.name !== name));
  return [...problems, ...missing.map(({ name }) => `<${element.name}> lacks <${name}>. Add it.`)];
}

/** Elements are those of the manifest's schema, and in its order. */
export const elementOrder: Rule = {
  name: 'element-order',
  check: ({ manifest }) => {
    if (manifest.name !== 'OfficeApp' || manifest.attributes['xsi:type'] !== 'TaskPaneApp') {
      return ['The root must be <OfficeApp xsi:type="TaskPaneApp">.'];
    }
    return everyElement(manifest).flatMap(problemsIn);
  },
};
