import type { AddIn, Rule } from '../AddIn';
import { elementsAt, everyElement, type XmlElement } from '../xml';

/** Elements that must name the runtime's page; otherwise Excel starts a second runtime that shares nothing with it. */
function pagesOf({ manifest }: AddIn): XmlElement[] {
  const elements = everyElement(manifest);
  return [
    ...elements.filter(({ name }) => name === 'FunctionFile'),
    ...elements.filter(({ name, parent }) => name === 'SourceLocation' && (parent === 'Page' || parent === 'Action')),
  ];
}

/** One page, alive as long as the workbook, holds pane, commands and functions. */
export const sharedRuntime: Rule = {
  name: 'shared-runtime',
  check: (addIn) => {
    const hosts = elementsAt(addIn.manifest, 'VersionOverrides', 'Hosts', 'Host');
    const [runtime, ...others] = hosts.flatMap((host) => elementsAt(host, 'Runtimes', 'Runtime'));
    if (runtime === undefined || others.length > 0) {
      return [
        `There are ${runtime === undefined ? 0 : others.length + 1} runtimes. Give exactly one <Runtime> in <Runtimes>, the first element of <Host>.`,
      ];
    }
    const { resid = '', lifetime = '' } = runtime.attributes;
    const start = elementsAt(addIn.manifest, 'DefaultSettings', 'SourceLocation')[0]?.attributes.DefaultValue;
    const page = addIn.resources.find(({ id, kind }) => id === resid && kind === 'Urls')?.value;
    return [
      ...(lifetime === 'long' ? [] : [`<Runtime> has the lifetime "${lifetime}". Write lifetime="long".`]),
      ...(start === page
        ? []
        : [
            `<DefaultSettings> opens ${start ?? 'nothing'} and the runtime ${page ?? 'nothing'}. Give both the same page.`,
          ]),
      ...pagesOf(addIn)
        .filter(({ attributes }) => attributes.resid !== resid)
        .map(
          ({ name, parent, attributes }) =>
            `<${name}> in <${parent ?? ''}> has the resid "${attributes.resid ?? ''}". Give it the runtime's, "${resid}".`,
        ),
    ];
  },
};
