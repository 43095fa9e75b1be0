import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Files below a folder of the project, or none where the folder is not there. */
function filesBelow(folder: string): string[] {
  const place = path.resolve(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => path.join(place, file));
}

/** The `text` of a JSON file, or null where it has none. */
function textOfJson(file: string): string | null {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
    ? value.text
    : null;
}

/**
 * The texts that speed is measured on: the shipped samples and the test articles, and annotated articles beside the
 * project where there are any.
 */
export function benchTexts(): string[] {
  const plain = ['assets/samples', 'test/articles']
    .flatMap(filesBelow)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const annotated = ['test/articles', '../shared/gold']
    .flatMap(filesBelow)
    .filter((file) => file.endsWith('.json'))
    .map(textOfJson)
    .filter((text) => text !== null);
  return [...plain, ...annotated].filter((text) => text.length > 0);
}
