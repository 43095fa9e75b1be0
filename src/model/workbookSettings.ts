/** The names to which a name rule applies. */
export type NamedField = 'subject' | 'item' | 'partner';

/** "Always call it this": every name written as `from` stands as `to`. */
export interface NameRule {
  readonly field: NamedField;
  /** As extracted; compared without regard to case and surrounding space. */
  readonly from: string;
  readonly to: string;
}

/** What Ingot remembers in a workbook, for everyone who opens it. */
export interface WorkbookSettings {
  readonly nameRules: readonly NameRule[];
  /** Report unit by dimension, where it differs from the usual one: `{ mass: 'kt' }`. */
  readonly reportUnits: Readonly<Record<string, string>>;
}
