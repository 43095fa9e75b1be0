import { makeStyles } from '@fluentui/react-components';
import { periodWords } from '../../dataset/periodWords';
import { readTypedPeriod } from '../../dataset/typedPeriod';
import type { Correction } from '../../model/correction';
import { MEASURES, type EvidencedField, type FigureKind, type FigureStatus } from '../../model/figure';
import type { Bound, Magnitude } from '../../model/quantity';
import type { NamedField } from '../../model/workbookSettings';
import { parseNumber } from '../../units/parseNumber';
import { BOUND_NAMES } from './amountParts';
import { ChoiceField } from './ChoiceField';
import { withCorrection, withoutCorrection, type CorrectableField } from './correctField';
import type { FieldWords } from './FieldFrame';
import { evidenceText } from './fieldEvidence';
import type { FigureEntry } from './figureEntry';
import { capital } from './figureWords';
import { NameField } from './NameField';
import type { FigureEdits, KnownNames } from './props';
import { TextField } from './TextField';
import { readUnit, suggestedUnits } from './unitSuggestions';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 10px', padding: '4px 12px 12px' },
});

const KINDS: readonly FigureKind[] = ['level', 'change', 'share', 'price'];
const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'forecast'];
const BOUNDS: readonly Bound[] = ['=', '~', '>', '>=', '<', '<='];
const NAMED: readonly NamedField[] = ['subject', 'item', 'partner'];

const LABELS: Readonly<Record<CorrectableField, string>> = {
  value: 'Value',
  unit: 'Unit',
  kind: 'Kind',
  measure: 'Measure',
  subject: 'Subject',
  item: 'Item',
  partner: 'Partner',
  period: 'Period',
  bound: 'Bound',
  status: 'Status',
};

const GROUPED = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });
const valueText = (value: Magnitude): string =>
  typeof value === 'number' ? GROUPED.format(value) : value.map((end) => GROUPED.format(end)).join(' to ');

const PERIOD_HELP =
  'Not understood as a period. Write one such as 2016, Q3 2016, H1 2024, Jul 2018, 31 Jul 2018 or Jan–Sep 2016.';

/** A field without its correction, in words. */
function beforeText({ named }: FigureEntry, field: CorrectableField): string {
  if (field === 'value') return valueText(named.value);
  if (field === 'bound') return BOUND_NAMES[named.bound];
  if (field === 'period') return periodWords(named.period) ?? 'nothing';
  return named[field] ?? 'nothing';
}

/** What the editor of a figure is given. */
export interface FigureFieldsProps extends Pick<FigureEdits, 'onCorrect' | 'onNameRule'> {
  readonly entry: FigureEntry;
  readonly names: KnownNames;
  /** The field that is looked at, and whether by the focus, which the text follows. */
  readonly onLook: (field: EvidencedField | null, followed: boolean) => void;
}

/**
 * The fields of a figure, each with what it was read from and a control to put it right.
 *
 * @example <FigureFields entry={entry} names={names} onCorrect={…} onNameRule={…} onLook={setLook} />
 */
export function FigureFields({ entry, names, onCorrect, onNameRule, onLook }: FigureFieldsProps) {
  const styles = useStyles();
  const { figure, named, extracted, correction, article } = entry;
  const put = (change: Correction) => onCorrect(figure.id, withCorrection(correction, named, change));
  const wordsOf = (field: CorrectableField): FieldWords => ({
    label: LABELS[field],
    evidence: evidenceText(extracted, field, article.text),
    before: correction?.[field] === undefined ? null : beforeText(entry, field),
    onReset: () => onCorrect(figure.id, withoutCorrection(correction, field)),
    onLook: (followed) => onLook(field, followed),
    onLookAway: () => onLook(null, false),
  });
  const commitValue = (typed: string): string | null => {
    const value = parseNumber(typed);
    if (value === null) return 'Write a number such as 519,000 or 3.47 million, or a range such as 13 to 15.';
    put({ value });
    return null;
  };
  const commitUnit = (typed: string): string | null => {
    const read = readUnit(typed);
    if ('error' in read) return read.error;
    put({ unit: read.unit });
    return null;
  };
  const commitPeriod = (typed: string): string | null => {
    const period = readTypedPeriod(typed);
    if (typed.trim() !== '' && period === null) return PERIOD_HELP;
    put({ period });
    return null;
  };
  const always = (field: NamedField, from: string, to: string) => {
    // The rule says it from now on, for this figure too.
    onCorrect(figure.id, withoutCorrection(correction, field));
    onNameRule({ field, from, to });
  };
  const { periodText } = extracted;
  const wordsOfPeriod = wordsOf('period');
  return (
    <div className={styles.fields}>
      <TextField words={wordsOf('value')} value={valueText(figure.value)} onCommit={commitValue} />
      <TextField
        words={wordsOf('unit')}
        value={figure.unit}
        suggestions={suggestedUnits(named.unit)}
        onCommit={commitUnit}
      />
      <ChoiceField
        words={wordsOf('measure')}
        value={figure.measure}
        values={MEASURES}
        nameOf={capital}
        onChange={(measure) => put({ measure })}
      />
      <ChoiceField
        words={wordsOf('kind')}
        value={figure.kind}
        values={KINDS}
        nameOf={capital}
        onChange={(kind) => put({ kind })}
      />
      {NAMED.map((field) => (
        <NameField
          key={field}
          words={wordsOf(field)}
          field={field}
          value={figure[field]}
          named={named[field]}
          suggestions={names[field]}
          onCommit={(name) => put({ [field]: name })}
          onAlways={(from, to) => always(field, from, to)}
        />
      ))}
      <TextField
        wide
        words={{
          ...wordsOfPeriod,
          evidence:
            figure.period === null && periodText !== null
              ? `“${periodText}” could not be resolved`
              : wordsOfPeriod.evidence,
        }}
        value={periodWords(figure.period) ?? figure.period ?? ''}
        placeholder="Jul 2018, Q3 2018, H1 2018 …"
        onCommit={commitPeriod}
      />
      <ChoiceField
        words={wordsOf('status')}
        value={figure.status}
        values={STATUSES}
        nameOf={capital}
        onChange={(status) => put({ status })}
      />
      <ChoiceField
        words={wordsOf('bound')}
        value={figure.bound}
        values={BOUNDS}
        nameOf={(bound) => capital(BOUND_NAMES[bound])}
        onChange={(bound) => put({ bound })}
      />
    </div>
  );
}
