import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { addXmlParts, type StoredXmlPart } from '../../../../src/workbench/page/xlsx/addXmlParts';
import { libreOfficeVersion, readSheet } from '../../../output/libreOffice';

const ID = '{00000001-0000-4000-8000-000000000000}';
const SETTINGS = 'urn:ingot:settings';
const part = (xml: string, namespace = SETTINGS): StoredXmlPart => ({ id: ID, xml, namespace });

const HOSTILE = [
  part('<ingot xmlns="urn:ingot:settings">]]>&lt;/Types&gt; &#60;script&#62;</ingot>'),
  part('<ingot xmlns="urn:ingot:dataset"><![CDATA[</Relationships><x>]]></ingot>', 'urn:ingot:dataset'),
  part('<a xmlns="urn:x?a=1&amp;b=2" b="&quot;/&gt;"/>', 'urn:x?a=1&amp;b=2'),
  part("<a xmlns='urn:\"/><ds:x'/>", 'urn:"/><ds:x'),
  part('<a>$1$&\u{1F600}é中</a>', ''),
];

async function workbookFile(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Data').addRow(['Rusal', 519_000]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const textsOf = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const attributes = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => /^(?:Override|Relationship)$/u.test(name),
});

describe('addXmlParts', () => {
  it('keeps every part byte for byte, and leaves the rest alone', async () => {
    const before = await workbookFile();
    const [old, texts] = [textsOf(before), textsOf(addXmlParts(before, HOSTILE))];
    expect(HOSTILE.map((_part, index) => texts.get(`customXml/item${index + 1}.xml`))).toEqual(
      HOSTILE.map(({ xml }) => xml),
    );
    const changed = [...texts].filter(([name, text]) => old.get(name) !== text && !name.startsWith('customXml/'));
    expect(changed.map(([name]) => name).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
  });

  it('leads from the workbook to each part, and from it to its namespace', async () => {
    const texts = textsOf(addXmlParts(await workbookFile(), HOSTILE));
    for (const [name, text] of texts) {
      const isWritten = /\.(?:xml|rels)$/u.test(name) && !/^customXml\/item\d/u.test(name);
      if (isWritten) expect([name, SyntaxValidator.validate(text)]).toEqual([name, true]);
    }
    const read = (name: string): never => attributes.parse(texts.get(name) ?? '') as never;
    const { Relationships } = read('xl/_rels/workbook.xml.rels') as {
      Relationships: { Relationship: { Id: string; Type: string; Target: string }[] };
    };
    const ids = Relationships.Relationship.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = Relationships.Relationship.filter(({ Type }) => Type.endsWith('/customXml'));
    expect(targets.map(({ Target }) => Target)).toEqual(
      HOSTILE.map((_part, index) => `../customXml/item${index + 1}.xml`),
    );
    const { Types } = read('[Content_Types].xml') as { Types: { Override: { PartName: string }[] } };
    for (const [index, { namespace }] of HOSTILE.entries()) {
      const name = `itemProps${index + 1}.xml`;
      expect(Types.Override.map(({ PartName }) => PartName)).toContain(`/customXml/${name}`);
      expect(texts.get(`customXml/_rels/item${index + 1}.xml.rels`)).toContain(`Target="${name}"`);
      const { 'ds:datastoreItem': item } = read(`customXml/${name}`) as {
        'ds:datastoreItem': { 'ds:itemID': string; 'ds:schemaRefs': { 'ds:schemaRef'?: { 'ds:uri': string } } | '' };
      };
      expect(item['ds:itemID']).toBe(ID);
      const schemas = item['ds:schemaRefs'];
      const uri = schemas === '' ? '' : schemas['ds:schemaRef']?.['ds:uri'];
      expect(uri).toBe(namespace.replace('&amp;', '&'));
    }
  });

  it('holds a part whose first line names another encoding in the one of the file', async () => {
    const xml = `<?xml version="1.0" encoding='utf-16' standalone="yes"?><a>é encoding="x"</a>`;
    const texts = textsOf(addXmlParts(await workbookFile(), [part(xml)]));
    expect(texts.get('customXml/item1.xml')).toBe(xml.replace("'utf-16'", '"UTF-8"'));
  });

  it('keeps any text', async () => {
    const file = await workbookFile();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const xml = `<a xmlns="urn:x">${text}</a>`;
        expect(textsOf(addXmlParts(file, [part(xml)])).get('customXml/item1.xml')).toBe(xml);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a file without parts back as it is, and refuses what is no workbook', async () => {
    const file = await workbookFile();
    expect(addXmlParts(file, [])).toBe(file);
    const empty = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
    expect(() => addXmlParts(empty, HOSTILE)).toThrow('[Content_Types].xml');
  });

  const inLibreOffice = libreOfficeVersion() === null && process.env.CI !== 'true' ? it.skip : it;
  inLibreOffice(
    'makes a file that LibreOffice opens',
    async () => {
      expect(await readSheet(addXmlParts(await workbookFile(), HOSTILE), 'Data')).toEqual([['Rusal', '519000']]);
    },
    120_000,
  );
});
