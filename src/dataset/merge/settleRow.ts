import { FOLLOWING, linkedFields, waitingFields } from './linkedFields';
import type { FieldChange, RowChange } from './RefreshPlan';
import type { Choices, ConflictChoice } from './TableWrites';

/** What happens to the cells of a row. */
export interface SettledRow {
  readonly accepted: boolean;
  /** To be written. */
  readonly written: readonly FieldChange[];
  /** Left as they stand, and not asked about again. */
  readonly left: readonly FieldChange[];
  /** Whether a row that is gone counts as withdrawn from now on, and is taken out of use. */
  readonly withdrawn: boolean;
  readonly unused: boolean;
}

const NOTHING: SettledRow = { accepted: false, written: [], left: [], withdrawn: false, unused: false };

type RowChoice = ReturnType<Choices['settled']['get']>;

function choiceOf(choice: RowChoice, header: string): ConflictChoice | undefined {
  if (typeof choice !== 'object') return choice;
  return Object.hasOwn(choice, header) ? choice[header] : undefined;
}

function settleGone({ kind, fields }: RowChange, choice: RowChoice, accepted: boolean): SettledRow {
  const written = fields.filter(({ conflict }) => !conflict);
  const gone = { ...NOTHING, accepted: true, withdrawn: true, written };
  if (kind === 'withdrawn') return accepted ? { ...gone, unused: true } : NOTHING;
  const choices = fields.filter(({ conflict }) => conflict).map(({ header }) => choiceOf(choice, header));
  if (choices.includes(undefined)) return accepted ? { ...NOTHING, accepted, written } : NOTHING;
  return { ...gone, unused: !choices.includes('mine') };
}

/** A row in which the analyst keeps values: what follows from them follows at once, and the rest comes from the sources. */
function settleKept(
  { headers, fields }: NonNullable<RowChange['ifKept']>,
  apart: readonly string[],
  choice: RowChoice,
): Pick<SettledRow, 'written' | 'left'> {
  const together = [...linkedFields(headers)].filter((header) => !FOLLOWING.has(header));
  // What belongs to an edit from which nothing follows stays with it.
  const held = new Set([...together, ...linkedFields(apart)]);
  const isWritten = ({ header, conflict }: FieldChange): boolean =>
    conflict ? choiceOf(choice, header) === 'source' : !held.has(header);
  const isLeft = ({ header, conflict }: FieldChange): boolean => !conflict || choiceOf(choice, header) === 'mine';
  return {
    written: fields.filter(isWritten),
    left: fields.filter((field) => !isWritten(field) && isLeft(field)),
  };
}

/**
 * What is done about a row. A conflict that is not settled holds back what belongs together with it, and
 * what the source tells along with it.
 *
 * @example settleRow(change, { accepted: 'all', settled: new Map() }).written
 */
export function settleRow(change: RowChange, { accepted, settled }: Choices): SettledRow {
  const choice = settled.get(change.id);
  const isAccepted = accepted === 'all' || accepted.has(change.id) || choice !== undefined;
  if (change.gone) return settleGone(change, choice, isAccepted);
  if (!isAccepted) return NOTHING;
  const conflicts = change.fields.filter(({ conflict }) => conflict);
  const kept = conflicts.filter(({ header }) => choiceOf(choice, header) !== 'source').map(({ header }) => header);
  const mine = conflicts.filter(({ header }) => choiceOf(choice, header) === 'mine').map(({ header }) => header);
  const open = kept.filter((header) => !mine.includes(header));
  const { ifKept } = change;
  if (ifKept !== undefined && open.length === 0 && mine.length === conflicts.length) {
    const apart = mine.filter((header) => !ifKept.headers.includes(header));
    return { ...NOTHING, accepted: true, ...settleKept(ifKept, apart, choice) };
  }
  const news = change.fields.map(({ header }) => header);
  const asked = waitingFields(open, news);
  const held = new Set([...linkedFields(kept), ...asked]);
  const written = change.fields.filter(({ header, conflict }) =>
    conflict ? !kept.includes(header) : !held.has(header),
  );
  const left = change.fields.filter(
    (field) => !written.includes(field) && (field.conflict ? mine.includes(field.header) : !asked.has(field.header)),
  );
  return { ...NOTHING, accepted: true, written, left };
}
