import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTools } from '../PaneContext';
import { giveDate } from '../work/changeArticles';
import { isWholeDate } from './isWholeDate';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '140px' },
  button: { minWidth: 0, flexShrink: 0 },
});

/**
 * Puts the date of an article right. It is taken when it is confirmed: while it is typed, every digit is another whole
 * date. Escape leaves it as it was.
 */
export default function DateChange(props: {
  readonly id: string;
  readonly label: string;
  /** The date that it has, `YYYY-MM-DD`. */
  readonly published: string;
  /** The field is about to go; the focus needs another place. */
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const tools = useTools();
  const { id, label, published, onDone } = props;
  const [date, setDate] = useState(published);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        if (date !== published) giveDate(tools, id, date);
      }}
    >
      <Input
        type="date"
        size="small"
        className={styles.input}
        aria-label={`When “${label}” was published`}
        value={date}
        onKeyDown={onKeyDown}
        onChange={(_event, { value }) => setDate(value)}
      />
      <Button type="submit" size="small" className={styles.button} disabledFocusable={!isWholeDate(date)}>
        Set date
      </Button>
    </form>
  );
}
