import type { Rule } from '../AddIn';
import { everyElement, type XmlElement } from '../xml';

const WITH_ADDRESS = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image']);

function addressOf({ name, attributes, text }: XmlElement): string | undefined {
  if (name === 'AppDomain') return text;
  if (name === 'ExtendedOverrides') return attributes.Url ?? '';
  return WITH_ADDRESS.has(name) ? attributes.DefaultValue : undefined;
}

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';

/** Every address is https; Excel loads nothing else. */
export const addresses: Rule = {
  name: 'addresses',
  check: ({ manifest }) =>
    everyElement(manifest).flatMap((element) => {
      const address = addressOf(element);
      if (address === undefined) return [];
      if (!isHttps(address))
        return [`<${element.name}> has the address "${address}". Give one that begins with https://.`];
      if (element.name === 'AppDomain' && new URL(address).origin !== address) {
        return [`<AppDomain> is "${address}". Give scheme, host and port alone: ${new URL(address).origin}.`];
      }
      return [];
    }),
};
