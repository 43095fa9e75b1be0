import type { Rule } from '../AddIn';
import { elementsAt } from '../xml';

/** What the add-in cannot do without. Excel 2021 has all of it; what is newer is asked for where it is used. */
const NEEDED: readonly (readonly [set: string, version: string])[] = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.13'],
  ['CustomFunctionsRuntime', '1.1'],
];

/** Excel is the host, and old versions that cannot run the add-in do not offer it. */
export const requirementSets: Rule = {
  name: 'requirement-sets',
  check: ({ manifest }) => {
    const sets = elementsAt(manifest, 'Requirements', 'Sets', 'Set');
    const hosts = elementsAt(manifest, 'Hosts', 'Host').map(({ attributes }) => attributes.Name);
    return [
      ...(hosts.join() === 'Workbook' ? [] : ['<Hosts> must name Excel alone: <Host Name="Workbook" />.']),
      ...NEEDED.flatMap(([name, version]) => {
        const stated = sets.find(({ attributes }) => attributes.Name === name)?.attributes.MinVersion;
        if (stated === version) return [];
        return [
          `<Requirements> asks for ${name} ${stated ?? 'in no version'}. Write <Set Name="${name}" MinVersion="${version}" />.`,
        ];
      }),
    ];
  },
};
