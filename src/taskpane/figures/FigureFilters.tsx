import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import { CONFIDENCE_NAMES } from './ConfidenceMark';
import { confidenceLevel } from './confidence';
import type { FigureEntry } from './figureEntry';
import { capital } from './figureWords';
import { WHOLE_VIEW, type FigureView } from './props';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '8px 12px 4px', flexShrink: 0 },
  search: { flexGrow: 1, minWidth: 0 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '6px 8px',
    padding: '2px 12px 6px',
    flexShrink: 0,
  },
  choice: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One drop-down: all, or one of the values that occur. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value | null;
  readonly values: readonly Value[];
  readonly nameOf?: (value: Value) => string;
  readonly onChange: (value: Value | null) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { label, value, values, nameOf = capital, onChange } = props;
  const listed = value === null || values.includes(value) ? values : [...values, value];
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        size="small"
        value={value ?? ''}
        onChange={(_event, data) => onChange(listed.find((one) => one === data.value) ?? null)}
      >
        <option value="">All</option>
        {listed.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function occurring<Value extends string>(
  entries: readonly FigureEntry[],
  read: (entry: FigureEntry) => Value,
): Value[] {
  return [...new Set(entries.map(read))].sort();
}

/** How many filters a view has besides its words. */
export function filterCount({ measure, kind, status, confidence }: FigureView): number {
  return [measure, kind, status, confidence].filter((choice) => choice !== null).length;
}

/** A view without its filters: sorted and folded as it was. */
export function withoutFilters({ sort, folded }: FigureView): FigureView {
  return { ...WHOLE_VIEW, sort, folded };
}

/** The filters above the list of figures: words, and behind a button what figures are of. */
export function FigureFilters(props: {
  readonly entries: readonly FigureEntry[];
  readonly view: FigureView;
  readonly onViewChange: (view: FigureView) => void;
}) {
  const styles = useStyles();
  const { entries, view, onViewChange } = props;
  const count = filterCount(view);
  const [open, setOpen] = useState(count > 0);
  const id = useId();
  const change = (part: Partial<FigureView>) => onViewChange({ ...view, ...part });
  return (
    <>
      <search className={styles.bar}>
        <Input
          className={styles.search}
          type="text"
          aria-label="Find figures"
          placeholder="Find figures"
          contentBefore={<Search20Regular />}
          contentAfter={
            view.text === '' ? null : (
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label="Clear the search"
                onClick={() => change({ text: '' })}
              />
            )
          }
          value={view.text}
          onChange={(_event, { value }) => change({ text: value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && view.text !== '') change({ text: '' });
          }}
        />
        <Button
          appearance="subtle"
          icon={count > 0 ? <Filter20Filled /> : <Filter20Regular />}
          aria-label={count > 0 ? `Filters, ${count} set` : 'Filters'}
          title="Filters"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </search>
      <div id={id} className={styles.choices} hidden={!open} style={open ? undefined : { display: 'none' }}>
        <Choice
          label="Measure"
          value={view.measure}
          values={occurring(entries, ({ figure }) => figure.measure)}
          onChange={(measure) => change({ measure })}
        />
        <Choice
          label="Kind"
          value={view.kind}
          values={occurring(entries, ({ figure }) => figure.kind)}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label="Status"
          value={view.status}
          values={occurring(entries, ({ figure }) => figure.status)}
          onChange={(status) => change({ status })}
        />
        <Choice
          label="Confidence"
          value={view.confidence}
          values={occurring(entries, ({ figure }) => confidenceLevel(figure.confidence))}
          nameOf={(level) => capital(CONFIDENCE_NAMES[level])}
          onChange={(confidence) => change({ confidence })}
        />
      </div>
    </>
  );
}
