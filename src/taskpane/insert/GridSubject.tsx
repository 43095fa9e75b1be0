import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableRow } from '../../output/tableRow';
import { capital } from '../figures/figureWords';

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
  // A list is as wide as its longest entry otherwise.
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** The names that occur, in one way of writing each: figures are matched without regard to case. */
function occurring(names: readonly (string | null)[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name !== null && !byKey.has(name.toLowerCase())) byKey.set(name.toLowerCase(), name);
  return [...byKey.values()].sort((a, b) => a.localeCompare(b, 'en'));
}

/** What the grid is of, where its corner does not say so: a measure, an item. */
export function GridSubject(props: {
  readonly rows: readonly TableRow[];
  readonly measure: string | null;
  readonly item: string | null;
  readonly onMeasure: (measure: string | null) => void;
  readonly onItem: (item: string | null) => void;
}) {
  const styles = useStyles();
  const { rows, measure, item, onMeasure, onItem } = props;
  const measures = useMemo(() => occurring(rows.map((row) => row.measure)), [rows]);
  const items = useMemo(
    () => occurring(rows.flatMap((row) => (measure === null || row.measure === measure ? [row.item] : []))),
    [rows, measure],
  );
  const choice = (
    label: string,
    value: string | null,
    values: readonly string[],
    onChange: (value: string | null) => void,
  ) => (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.field}
        select={{ className: styles.list }}
        value={value ?? ''}
        onChange={(_event, { value: chosen }) => onChange(chosen === '' ? null : chosen)}
      >
        <option value="">Any</option>
        {(value === null || values.includes(value) ? values : [...values, value]).map((one) => (
          <option key={one} value={one}>
            {label === 'Measure' ? capital(one) : one}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.both}>
      {choice('Measure', measure, measures, onMeasure)}
      {choice('Item', item, items, onItem)}
    </div>
  );
}
