import { settingValue } from '../book/Book';
import type { NameKey } from '../book/Names';
import { invalidArgument, itemNotFound } from '../objects/HostError';
import type { Family } from '../objects/Family';
import type { Host } from '../objects/Host';

/** Which names a collection holds. */
export interface NameScope {
  readonly sheetId: string | undefined;
}

/** `workbook.names` and `worksheet.names`. */
export const namesFamily: Family<NameScope> = {
  name: 'NamedItemCollection',
  items: ({ sheetId }, { book, make }) => book.names.all(sheetId).map((key) => make.name(key)),
  methods: {
    GetCount: ({ sheetId }, { book }) => book.names.all(sheetId).length,
    GetItem: ({ sheetId }, { book, make }, args) => {
      const key = book.names.find(args.text(0, 'name'), sheetId);
      if (!key) throw itemNotFound(`name ${args.text(0, 'name')}`);
      return make.name(key);
    },
    GetItemOrNullObject: ({ sheetId }, { book, make }, args) => {
      const key = book.names.find(args.text(0, 'name'), sheetId);
      return key ? make.name(key) : null;
    },
    Add: async ({ sheetId }, { book, make }, args) => {
      const key = { name: args.text(0, 'name'), sheetId };
      book.writes.flush();
      await book.names.add(key, args.range(1) ?? args.text(1, 'reference'), args.has(2) ? args.text(2, 'comment') : '');
      return make.name(key);
    },
  },
};

/** `Excel.NamedItem`. */
export const nameFamily: Family<NameKey> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    Name: ({ name }) => name,
    Formula: (key, { book }) => book.names.formula(key),
    Value: (key, { book }) => book.names.formula(key),
    Comment: (key, { book }) => book.names.comment(key),
    Type: (key, { book }) => (book.names.range(key) ? 'Range' : 'String'),
    Scope: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Visible: () => true,
  },
  objects: {
    Worksheet: ({ sheetId }, { make }) => {
      if (sheetId === undefined) throw itemNotFound('worksheet of the name');
      return make.worksheet(sheetId);
    },
    WorksheetOrNullObject: ({ sheetId }, { make }) => (sheetId === undefined ? null : make.worksheet(sheetId)),
  },
  setters: {
    Formula: async (key, { book }, value) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument('formula');
      await book.names.setFormula(key, value);
    },
  },
  methods: {
    GetRange: (key, { book, make }) => {
      const range = book.names.range(key);
      if (!range) throw itemNotFound('range of the name');
      return make.range(range);
    },
    GetRangeOrNullObject: (key, { book, make }) => {
      const range = book.names.range(key);
      return range ? make.range(range) : null;
    },
  },
  actions: {
    Delete: (key, { book }) => book.names.delete(key),
  },
};

/** Which custom XML parts a collection holds. */
export interface XmlScope {
  readonly namespace: string | undefined;
}

/** `workbook.customXmlParts`, and those in one namespace. */
export const customXmlPartsFamily: Family<XmlScope> = {
  name: 'CustomXmlPartCollection',
  items: ({ namespace }, { book, make }) => book.xmlParts.ids(namespace).map((id) => make.customXmlPart(id)),
  methods: {
    GetCount: ({ namespace }, { book }) => book.xmlParts.ids(namespace).length,
    Add: (_scope, { book, make }, args) => make.customXmlPart(book.xmlParts.add(args.text(0, 'xml'))),
    GetByNamespace: (_scope, { make }, args) => make.customXmlParts(args.text(0, 'namespaceUri')),
    GetItem: (_scope, { book, make }, args) => {
      if (!book.xmlParts.has(args.text(0, 'id'))) throw itemNotFound('custom XML part');
      return make.customXmlPart(args.text(0, 'id'));
    },
    GetItemOrNullObject: (_scope, { book, make }, args) =>
      book.xmlParts.has(args.text(0, 'id')) ? make.customXmlPart(args.text(0, 'id')) : null,
    GetOnlyItem: (scope, host) => {
      const id = onlyPart(scope, host);
      if (id === undefined) throw itemNotFound('the only custom XML part');
      return host.make.customXmlPart(id);
    },
    GetOnlyItemOrNullObject: (scope, host) => {
      const id = onlyPart(scope, host);
      return id === undefined ? null : host.make.customXmlPart(id);
    },
  },
};

function onlyPart({ namespace }: XmlScope, { book }: Host): string | undefined {
  const [id, ...others] = book.xmlParts.ids(namespace);
  return others.length > 0 ? undefined : id;
}

/** `Excel.CustomXmlPart`. */
export const customXmlPartFamily: Family<{ readonly id: string }> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    NamespaceUri: ({ id }, { book }) => book.xmlParts.namespaceOf(id),
  },
  methods: {
    GetXml: ({ id }, { book }) => book.xmlParts.xml(id),
  },
  actions: {
    SetXml: ({ id }, { book }, args) => book.xmlParts.setXml(id, args.text(0, 'xml')),
    Delete: ({ id }, { book }) => book.xmlParts.delete(id),
  },
};

/** `workbook.settings`. */
export const settingsFamily: Family<null> = {
  name: 'SettingCollection',
  items: (_target, { book, make }) => [...book.settings.keys()].map((key) => make.setting(key)),
  methods: {
    GetCount: (_target, { book }) => book.settings.size,
    Add: (_target, { book, make }, args) => {
      const key = args.text(0, 'key');
      if (key === '') throw invalidArgument('key');
      book.settings.set(key, settingValue(args.raw(1)));
      return make.setting(key);
    },
    GetItem: (_target, { book, make }, args) => {
      if (!book.settings.has(args.text(0, 'key'))) throw itemNotFound('setting');
      return make.setting(args.text(0, 'key'));
    },
    GetItemOrNullObject: (_target, { book, make }, args) =>
      book.settings.has(args.text(0, 'key')) ? make.setting(args.text(0, 'key')) : null,
  },
};

/** `Excel.Setting`. */
export const settingFamily: Family<{ readonly key: string }> = {
  name: 'Setting',
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    Key: ({ key }) => key,
    Value: ({ key }, { book }) => {
      const value = book.settings.get(key);
      if (value === undefined) throw itemNotFound('setting');
      return value;
    },
  },
  setters: { Value: ({ key }, { book }, value) => void book.settings.set(key, settingValue(value)) },
  actions: { Delete: ({ key }, { book }) => void book.settings.delete(key) },
};
