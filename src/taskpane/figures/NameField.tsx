import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { NamedField } from '../../model/workbookSettings';
import type { FieldWords } from './FieldFrame';
import { TextField } from './TextField';

const useStyles = makeStyles({
  always: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    marginTop: '3px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
});

const EXAMPLES: Readonly<Record<NamedField, string>> = {
  subject: 'Whose figure it is',
  item: 'Of what',
  partner: 'With whom',
};

/** A name, with "Always call it this" where it was changed. */
export function NameField(props: {
  readonly words: FieldWords;
  readonly field: NamedField;
  readonly value: string | null;
  /** The name without the correction. */
  readonly named: string | null;
  readonly suggestions: readonly string[];
  readonly onCommit: (name: string | null) => void;
  readonly onAlways: (from: string, to: string) => void;
}) {
  const styles = useStyles();
  const { words, field, value, named, suggestions, onCommit, onAlways } = props;
  return (
    <TextField
      wide
      words={words}
      value={value ?? ''}
      placeholder={EXAMPLES[field]}
      suggestions={suggestions}
      onCommit={(typed) => {
        onCommit(typed.trim() === '' ? null : typed.trim());
        return null;
      }}
    >
      {value !== null && named !== null && value !== named && (
        <div className={styles.always}>
          <Button
            size="small"
            className={styles.button}
            aria-label={`Always call it this: ${named} becomes ${value}`}
            onClick={() => onAlways(named, value)}
          >
            Always call it this
          </Button>
          <span>
            {named} → {value}
          </span>
        </div>
      )}
    </TextField>
  );
}
