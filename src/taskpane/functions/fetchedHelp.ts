import type { FunctionHelp } from '../../model/functionHelp';

/**
 * The help of the functions that lies beside the page on its own server.
 *
 * @throws Error with what to do where it is not there
 * @example const all = await fetchedHelp('functions-help.json');
 */
export async function fetchedHelp(address: string): Promise<readonly FunctionHelp[]> {
  const response = await fetch(address).catch(() => null);
  const help: unknown = response?.ok === true ? await response.json().catch(() => null) : null;
  if (!isHelp(help)) throw new Error('The functions could not be listed: check the connection and try again.');
  return help;
}

/** The file is made by the build that the page is from: that it is a list of functions says enough. */
function isHelp(help: unknown): help is readonly FunctionHelp[] {
  return Array.isArray(help) && help.every((one) => typeof one === 'object' && one !== null && 'examples' in one);
}
