import { addressText } from '../address/a1';
import { columnsOf, rowsOf } from '../address/box';
import type { RangeRef } from '../book/RangeRef';
import type { Family } from '../objects/Family';
import { invalidArgument, itemNotFound } from '../objects/HostError';

/** `workbook.getSelectedRanges()`. */
export const rangeAreasFamily: Family<readonly RangeRef[]> = {
  name: 'RangeAreas',
  scalars: {
    Address: (refs, { book }) =>
      refs.map(({ sheetId, box }) => addressText(book.sheets.nameOf(sheetId), box)).join(','),
    AreaCount: (refs) => refs.length,
    CellCount: (refs) => refs.reduce((sum, { box }) => sum + rowsOf(box) * columnsOf(box), 0),
  },
  objects: {
    Areas: (refs, { make }) => make.rangeCollection(refs),
    Worksheet: ([first], { make }) => {
      if (!first) throw itemNotFound('worksheet');
      return make.worksheet(first.sheetId);
    },
  },
  actions: { _KeepReference: () => undefined },
};

/** `rangeAreas.areas`. */
export const rangeCollectionFamily: Family<readonly RangeRef[]> = {
  name: 'RangeCollection',
  items: (refs, { make }) => refs.map((ref) => make.range(ref)),
  methods: {
    GetCount: (refs) => refs.length,
    GetItemAt: (refs, { make }, args) => {
      const ref = refs[args.whole(0, 'index')];
      if (!ref) throw invalidArgument('index');
      return make.range(ref);
    },
  },
};
