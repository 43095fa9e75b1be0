import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectArticle } from '../../src/actions/collect';
import { writeCollection } from '../../src/output/collection/writeCollection';
import { readArticle } from '../../src/sources/readArticle';

/**
 * The collection of sample articles that lies beside the pane, by path below `dist/addin/`: made as `ingot collect`
 * makes any other.
 *
 * @param root The project's folder.
 * @example (await sampleCollection(root)).get('samples/datapackage.json')
 */
export async function sampleCollection(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = path.join(root, 'assets/samples');
  const articles = await Promise.all(
    readdirSync(folder)
      .sort()
      .map((file) => readArticle(new Uint8Array(readFileSync(path.join(folder, file))), file)),
  );
  const files = await writeCollection('Sample articles', articles.map(collectArticle));
  return new Map(files.map(({ name, bytes }) => [`samples/${name}`, bytes]));
}
