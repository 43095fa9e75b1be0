import type { Sample, SampleSource } from './SampleSource';

/**
 * The sample articles that lie beside the page on its own server.
 *
 * @param folder address of their folder, relative to the page
 * @example
 * const samples = await fetchedSamples('samples/').list();
 */
export function fetchedSamples(folder: string): SampleSource {
  return {
    list: async () => readList(await (await get(`${folder}index.json`)).json()),
    load: async (file) => (await get(folder + encodeURIComponent(file))).blob(),
  };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) {
    throw new Error('The sample articles could not be loaded: check the connection and try again.');
  }
  return response;
}

function readList(list: unknown): Sample[] {
  return Array.isArray(list) ? list.filter(isSample) : [];
}

function isSample(entry: unknown): entry is Sample {
  return typeof entry === 'object' && entry !== null && 'file' in entry && typeof entry.file === 'string';
}
