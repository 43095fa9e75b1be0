/** A row of the sample: what customs published of the exports since January, in units of 10,000 t. */
export interface CustomsRow {
  /** Since January: `2015-01/2015-03`. */
  readonly toDate: string;
  /** The month that it adds: `2015-03`. */
  readonly month: string;
  /** As first published; null where nothing was. */
  readonly first: number | null;
  /** As it was put right later; null where it was not. */
  readonly revised: number | null;
  readonly note: string;
}

const TWO_DIGITS = 2;

const plain = (year: number, month: number, first: number): CustomsRow => {
  const name = `${year}-${String(month).padStart(TWO_DIGITS, '0')}`;
  const toDate = month === 1 ? name : `${year}-01/${name}`;
  return { toDate, month: name, first, revised: null, note: '' };
};

/** Made-up figures of the size and with the troubles of real ones. */
export const CUSTOMS_ROWS: readonly CustomsRow[] = [
  ...[41.2, 76, 118.3, 157.1, 199.4, 240, 280.5, 319.2, 361.9, 401.3, 443.8, 489.6].map((value, at) =>
    plain(2015, at + 1, value),
  ),
  {
    ...plain(2016, 2, 71.4),
    month: '2016-01/2016-02',
    note: 'January and February are published together: nobody knows how they divide',
  },
  { ...plain(2016, 3, 113.1), revised: 112.5, note: 'Revised a month later' },
  plain(2016, 4, 150.9),
  { ...plain(2016, 5, 0), first: null, note: 'Not published: neither May nor June can be told' },
  plain(2016, 6, 232.7),
  plain(2016, 7, 274.3),
  plain(2016, 8, 312.6),
  plain(2016, 9, 354),
];
