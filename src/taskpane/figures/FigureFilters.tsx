import { Button, Input, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Filter20Filled, Filter20Regular } from '@fluentui/react-icons/svg/filter';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import { CONFIDENCE_NAMES } from './ConfidenceMark';
import type { FigureEntry } from './figureEntry';
import { capital } from './figureWords';
import { FilterChoice } from './FilterChoice';
import { setFilters } from './listRows';
import { FILTER_FIELDS, WHOLE_VIEW, type ConfidenceLevel, type FigureView, type FilterField } from './props';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '4px', padding: '8px 12px 4px', flexShrink: 0 },
  search: { flexGrow: 1, minWidth: 0 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    // The list keeps the greater part of a low pane.
    maxHeight: '45vh',
    overflowY: 'auto',
    gap: '6px 8px',
    padding: '2px 12px 6px',
    flexShrink: 0,
  },
  clear: { gridColumn: '1 / -1', justifySelf: 'end' },
});

const LABELS: Readonly<Record<FilterField, string>> = {
  subject: 'Subject',
  item: 'Item',
  measure: 'Measure',
  unit: 'Unit',
  year: 'Year',
  kind: 'Kind',
  status: 'Status',
  confidence: 'Confidence',
};

/** What is said of figures that have none of it. */
const NONE: Readonly<Partial<Record<FilterField, string>>> = { unit: 'Plain numbers', year: 'No period' };

const isConfidence = (value: string): value is ConfidenceLevel => Object.hasOwn(CONFIDENCE_NAMES, value);

/** How a choice of a filter is written: words with a capital, names and units as they are. */
function nameOf(field: FilterField, value: string): string {
  if (value === '') return NONE[field] ?? 'Not said';
  if (field === 'confidence' && isConfidence(value)) return capital(CONFIDENCE_NAMES[value]);
  return WORDS.has(field) ? capital(value) : value;
}

const WORDS: ReadonlySet<FilterField> = new Set<FilterField>(['measure', 'kind', 'status']);

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
  const count = setFilters(view).length;
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
        {FILTER_FIELDS.map((field) => (
          <FilterChoice
            key={field}
            field={field}
            label={LABELS[field]}
            entries={entries}
            value={view[field]}
            nameOf={(value) => nameOf(field, value)}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        {count > 0 && (
          <Button
            className={styles.clear}
            size="small"
            onClick={() => onViewChange({ ...withoutFilters(view), text: view.text })}
          >
            Clear filters
          </Button>
        )}
      </div>
    </>
  );
}
