import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTools } from '../PaneContext';
import { giveDateToAll } from '../work/changeArticles';
import { isWholeDate } from './isWholeDate';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  label: { paddingTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '140px' },
});

/** One date for all articles that need one, where they come from the same day. */
export default function DateForAll({ count }: { readonly count: number }) {
  const styles = useStyles();
  const tools = useTools();
  const [date, setDate] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  const change = (value: string) => {
    setDate(value);
    if (!isWholeDate(value)) return;
    // The field is about to go: the list below takes the focus.
    bar.current?.parentElement?.querySelector<HTMLElement>('[data-row]')?.focus();
    giveDateToAll(tools, value);
  };
  return (
    <div ref={bar} className={styles.bar}>
      <Field
        className={styles.field}
        label={{ children: `One date for all ${count}`, size: 'small', className: styles.label }}
        title="The day on which all of them were published. Articles that have a date keep theirs."
        size="small"
        orientation="horizontal"
      >
        <Input
          type="date"
          size="small"
          className={styles.input}
          value={date}
          onChange={(_event, { value }) => change(value)}
        />
      </Field>
    </div>
  );
}
