import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';
import { functionHelp } from '../../.tools/functions/functionHelp';
import { helpPage, withFunctionList } from '../../.tools/functions/helpPage';
import { installCustomFunctions, HostError } from '../support/customFunctions';
import { exampleFormula, exampleResult } from '../support/exampleFormula';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'docs/functions');
const all = functionHelp(root);

const registered = installCustomFunctions();

/** Errors without their messages. */
const plain = (grid: unknown): unknown =>
  Array.isArray(grid) ? (grid as unknown[]).map(plain) : grid instanceof HostError ? grid.code : grid;

describe('the help of the functions', () => {
  beforeAll(async () => {
    const { associateFunctions } = await import('../../src/functions/associateFunctions');
    associateFunctions();
  });

  test.each(all.flatMap(({ examples }) => examples.map(({ formula, result }) => [formula, result] as const)))(
    '%s gives %s',
    async (formula, result) => {
      expect(plain(await exampleFormula(formula, registered))).toEqual(plain(exampleResult(result)));
    },
  );

  it('describes every function and argument that Excel knows, in the same words', async () => {
    const { functions, enums } = await functionsMetadata(root);
    const choicesOf = (id: string | undefined) =>
      enums.find((list) => list.id === id)?.values.map(({ stringValue }) => stringValue) ?? [];
    expect(all.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
    expect(all.map((help) => help.arguments)).toEqual(
      functions.map(({ parameters }) =>
        parameters.map(({ name, description, optional, dimensionality, customEnumId }) => ({
          name,
          description,
          optional: optional === true,
          isRange: dimensionality === 'matrix',
          choices: choicesOf(customEnumId),
        })),
      ),
    );
    expect(all.filter(({ examples, returns }) => examples.length === 0 || returns === '')).toEqual([]);
    expect(all.filter(({ keywords }) => keywords.length === 0 || keywords.includes(''))).toEqual([]);
  });

  test.each(all.map((help) => [help.name, help] as const))(
    'has the page of %s; `npm run help` makes it',
    (name, help) => {
      expect(readFileSync(path.join(folder, `${name}.md`), 'utf8')).toBe(helpPage(help));
    },
  );

  it('has a list of them, and no other pages', () => {
    const page = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(withFunctionList(page, all)).toBe(page);
    expect(readdirSync(folder).sort()).toEqual([...all.map(({ name }) => `${name}.md`), 'README.md'].sort());
  });

  it('refuses a page without a place for the list', () => {
    expect(() => withFunctionList('# Functions', all)).toThrow('lacks');
  });
});
