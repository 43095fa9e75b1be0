import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

// Microsoft's schemas are not ours to hand on: they are used where a developer has them beside the project.
const schemas = path.resolve(root, '../shared/manifest-schema');
const read = (fileName: string): { fileName: string; contents: string } => ({
  fileName,
  contents: readFileSync(path.join(schemas, fileName), 'utf8'),
});

const IMPORTED = [
  'OfficeAppBasicTypesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'ContentAppVersionOverridesV1_0.xsd',
];

const errorsIn = async (contents: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: read('OfficeAppManifestV1_1.xsd'),
    preload: IMPORTED.map(read),
  });
  return errors.map(({ message }) => message);
};

const withSchemas = existsSync(schemas) ? describe : describe.skip;

withSchemas("the manifest and Microsoft's schema (skipped where ../shared/manifest-schema is missing)", () => {
  it('agree', async () => {
    expect(await errorsIn(manifest)).toEqual([]);
  });

  it('do not where elements stand in another order', async () => {
    const moved = manifest.replace(/( {2}<Permissions>.*\n)([\s\S]*)(<\/OfficeApp>)/u, '$2$1$3');
    expect(moved).not.toBe(manifest);
    expect(await errorsIn(moved)).not.toEqual([]);
  });
});
