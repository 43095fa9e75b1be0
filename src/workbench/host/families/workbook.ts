import { itemNotFound } from '../objects/HostError';
import type { Family } from '../objects/Family';
import { referencedRange } from '../book/rangeReference';
import { eventRegistrations } from './eventRegistrations';

/** `context.workbook`. */
export const workbookFamily: Family<null> = {
  name: 'Workbook',
  scalars: {
    Name: (_target, { book }) => book.engine.workbook.getName(),
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => false,
  },
  objects: {
    Application: (_target, { make }) => make.application(),
    Worksheets: (_target, { make }) => make.worksheets(),
    Tables: (_target, { make }) => make.tables({}),
    Names: (_target, { make }) => make.names(),
    CustomXmlParts: (_target, { make }) => make.customXmlParts(),
    Notes: (_target, { make }) => make.notes(),
    Comments: (_target, { make }) => make.comments(),
    Settings: (_target, { make }) => make.settings(),
  },
  methods: {
    GetActiveCell: (_target, { book, make }) => make.range(book.selection.activeCell()),
    GetSelectedRange: (_target, { book, make }) => {
      const [range, ...others] = book.selection.ranges();
      if (!range || others.length > 0) throw itemNotFound('one selected range: several are selected');
      return make.range(range);
    },
    GetSelectedRanges: (_target, { book, make }) => make.rangeAreas(book.selection.ranges()),
    _GetRangeForEventByReferenceId: (_target, { make }, args) => {
      const range = referencedRange(args.text(0, 'referenceId'));
      if (!range) throw itemNotFound('range of the event');
      return make.range(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_target, { make }, args) => {
      const range = referencedRange(args.text(0, 'referenceId'));
      return range ? make.range(range) : null;
    },
  },
  actions: {
    _RemoveReference: () => undefined,
    _RemoveAllReferences: () => undefined,
    ...eventRegistrations,
  },
};
