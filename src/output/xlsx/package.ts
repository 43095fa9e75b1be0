import type { Sheet } from './sheet';
import { escapeXml, XML_HEAD } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type AnySheet = Pick<Sheet<never>, 'number'> & { readonly content: { readonly name: string } };

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (all: readonly string[]) =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** The part `[Content_Types].xml`: what every other part is. */
export function contentTypes(sheets: readonly AnySheet[]): string {
  const parts = [
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    ...sheets.flatMap(({ number }) => [
      override(`worksheets/sheet${number}`, 'worksheet'),
      override(`tables/table${number}`, 'table'),
    ]),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${parts.join('')}</Types>`;
}

/** The part `_rels/.rels`: where the workbook is. */
export function packageRelationships(): string {
  return relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]);
}

/** The part `xl/workbook.xml`: the sheets by name. */
export function workbookXml(sheets: readonly AnySheet[]): string {
  const names = sheets.map(
    ({ number, content }) => `<sheet name="${escapeXml(content.name)}" sheetId="${number}" r:id="rIdSheet${number}"/>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return [
    `${XML_HEAD}<workbook xmlns="${main}" xmlns:r="${RELATIONS}">`,
    `<bookViews><workbookView/></bookViews><sheets>${names.join('')}</sheets></workbook>`,
  ].join('');
}

/** The part `xl/_rels/workbook.xml.rels`: where the sheets are. */
export function workbookRelationships(sheets: readonly AnySheet[]): string {
  return relations([
    ...sheets.map(({ number }) => relation(`rIdSheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
  ]);
}
