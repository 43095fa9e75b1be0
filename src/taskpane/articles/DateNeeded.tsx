import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTools } from '../PaneContext';
import { giveDate } from '../work/changeArticles';
import { isWholeDate } from './isWholeDate';

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalXS, gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  label: { paddingTop: tokens.spacingVerticalXS, color: tokens.colorPaletteDarkOrangeForeground1 },
  input: { minWidth: 0, width: '140px' },
});

/**
 * Asks for the date of an article; the periods are resolved when it is picked from the calendar, or when whoever types it
 * presses Enter or goes on: where the day comes last, the 14th is the 1st for a moment.
 */
export default function DateNeeded(props: {
  readonly id: string;
  readonly label: string;
  readonly tabIndex: number;
  /** The field is about to go; the focus needs another place. */
  readonly onGiven: () => void;
}) {
  const styles = useStyles();
  const tools = useTools();
  const [date, setDate] = useState('');
  const { id, label, tabIndex, onGiven } = props;
  const isTyped = useRef(false);
  const isGiven = useRef(false);
  const give = (value: string, hasFocus: boolean) => {
    if (isGiven.current || !isWholeDate(value)) return;
    isGiven.current = true;
    if (hasFocus) onGiven();
    giveDate(tools, id, value);
  };
  const change = (value: string) => {
    setDate(value);
    if (!isTyped.current) give(value, true);
  };
  const press = (key: string) => {
    if (key === 'Enter') give(date, true);
    else isTyped.current = key !== 'Tab';
  };
  return (
    <Field
      className={styles.field}
      label={{ children: 'Date needed', weight: 'semibold', size: 'small', className: styles.label }}
      title="“Last year”, “in May” and the like are told from the day of publication."
      size="small"
      orientation="horizontal"
      {...(isWholeDate(date) && { hint: 'Enter sets the date.' })}
    >
      <Input
        type="date"
        size="small"
        className={styles.input}
        aria-label={`Date needed: when “${label}” was published`}
        input={{ tabIndex }}
        value={date}
        onChange={(_event, { value }) => change(value)}
        onKeyDown={({ key }) => press(key)}
        onPointerDown={() => (isTyped.current = false)}
        onBlur={() => give(date, false)}
      />
    </Field>
  );
}
