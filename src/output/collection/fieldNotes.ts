/** What a field of the descriptor says beside its name and type. */
export interface FieldNote {
  readonly description: string;
  readonly type?: 'array';
  readonly format?: 'uri';
}

const note = (description: string): FieldNote => ({ description });

/** Of the table of articles. */
export const ARTICLE_NOTES: Readonly<Record<string, FieldNote>> = {
  id: note('What the article is known by: its path among the files it was made of, or the id it came with.'),
  title: note('Its title.'),
  published: note('Its publication date.'),
  publisher: note('Who published it.'),
  url: { description: 'Its address.', format: 'uri' },
  language: note('The language of its text, BCP 47.'),
  text: note('Its text. In the CSV, a text that a spreadsheet would take for a formula has an apostrophe before it.'),
  tables: {
    description:
      'Where tables stand in the text, in UTF-16 units: span and caption as [start, end], cells as [start, end, row, column, rowSpan, columnSpan, header].',
    type: 'array',
  },
};

/** Of the table of figures. */
export const FIGURE_NOTES: Readonly<Record<string, FieldNote>> = {
  Id: note('Stays when the article is read again.'),
  Use: note('TRUE on exactly one row of each Series, PeriodStart, PeriodEnd and Status: sum only these.'),
  Reviewed: note('Whether a person has looked at it.'),
  Series: note('Key of the series: measure, subject, item, partner, span and standard unit.'),
  Kind: note('level, change, share or price.'),
  Measure: note('What is measured: exports, production, capacity …'),
  Subject: note('Whose figure it is.'),
  Item: note('Of what.'),
  Partner: note('With whom.'),
  Status: note('actual, planned or forecast.'),
  PeriodStart: note('First day of the period.'),
  PeriodEnd: note('Last day of the period.'),
  Published: note('Publication date of the article.'),
  Span: note('Length of the period: D, M, Q, H, A, FY, YTD or other.'),
  Value: note('The number as published; empty for a range.'),
  Unit: note('The unit as published.'),
  StdValue: note('The number in StdUnit; per cents as a fraction; empty for a range and for a change.'),
  StdUnit: note('One unit for each dimension.'),
  Low: note('Lower end in StdUnit; the number itself where there is no range.'),
  High: note('Upper end in StdUnit; the number itself where there is no range.'),
  Bound: note('exact, about, over, atleast, under or upto.'),
  YoY: note('Change on the year before, as a fraction.'),
  MoM: note('Change on the month before, as a fraction.'),
  Change: note('Change on another base, as a fraction.'),
  ChangeBasis: note('What the change is measured against: yoy, mom, qoq or other.'),
  Confidence: note('How sure the reading is, 0 to 1.'),
  Period: note('The period as a label.'),
  SubjectWritten: note('The subject as the article writes it.'),
  ItemWritten: note('The item as the article writes it.'),
  Publisher: note('Who published the article.'),
  Source: note('Address of the article; its title where it has none.'),
  Sentence: note('The sentence that the figure stands in.'),
  Article: note('The article that the figure stands in: its id in the table of articles.'),
};
