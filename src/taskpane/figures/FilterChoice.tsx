import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { FigureEntry } from './figureEntry';
import { facetOf } from './listRows';
import type { FilterField } from './props';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Years from the latest; all others by the alphabet, what is not said first. */
function inOrder(field: FilterField, values: Iterable<string>): string[] {
  const sorted = [...values].sort((a, b) => a.localeCompare(b, 'en'));
  return field === 'year' ? sorted.reverse() : sorted;
}

/** One filter as a drop-down: all, or one of the values that occur, each with how often. */
export function FilterChoice(props: {
  readonly field: FilterField;
  readonly label: string;
  readonly entries: readonly FigureEntry[];
  readonly value: string | null;
  readonly nameOf: (value: string) => string;
  readonly onChange: (value: string | null) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { field, label, entries, value, nameOf, onChange } = props;
  const counts = useMemo(() => {
    const counted = new Map<string, number>();
    for (const { figure } of entries) {
      for (const one of facetOf(field, figure)) counted.set(one, (counted.get(one) ?? 0) + 1);
    }
    return counted;
  }, [entries, field]);
  const listed = inOrder(field, new Set(value === null ? counts.keys() : [...counts.keys(), value]));
  // The empty string is a value of its own: what is not said.
  const place = value === null ? '' : String(listed.indexOf(value));
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        value={place}
        onChange={(_event, data) => onChange(data.value === '' ? null : (listed[Number(data.value)] ?? null))}
      >
        <option value="">All</option>
        {listed.map((one, index) => (
          <option key={one} value={index}>
            {`${nameOf(one)} (${counts.get(one) ?? 0})`}
          </option>
        ))}
      </Select>
    </div>
  );
}
