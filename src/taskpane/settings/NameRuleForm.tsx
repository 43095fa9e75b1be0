import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamedField, NameRule } from '../../model/workbookSettings';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  input: { minWidth: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

/** What a name can stand for. */
export const FIELD_NAMES: Readonly<Record<NamedField, string>> = {
  subject: 'Subject',
  item: 'Item',
  partner: 'Partner',
};

const FIELDS: readonly NamedField[] = ['subject', 'item', 'partner'];

/** Says by hand that a name is always called otherwise, or changes a rule that says so. */
export function NameRuleForm(props: {
  /** The rule that is changed; null for a new one. */
  readonly rule: NameRule | null;
  readonly onSave: (rule: NameRule) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { rule, onSave, onCancel } = props;
  const [field, setField] = useState<NamedField>(rule?.field ?? 'subject');
  const [from, setFrom] = useState(rule?.from ?? '');
  const [to, setTo] = useState(rule?.to ?? '');
  const isWhole = from.trim() !== '' && to.trim() !== '' && from.trim() !== to.trim();
  return (
    <form
      className={styles.form}
      aria-label={rule === null ? 'New name' : `Change the name of ${rule.from}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onSave({ field, from, to });
      }}
    >
      <Field label="Articles say" size="small">
        <Input
          className={styles.input}
          value={from}
          placeholder="UC Rusal"
          onChange={(_event, { value }) => setFrom(value)}
        />
      </Field>
      <Field label="Always call it" size="small">
        <Input className={styles.input} value={to} placeholder="Rusal" onChange={(_event, { value }) => setTo(value)} />
      </Field>
      <Field label="As a" size="small">
        <Select
          value={field}
          onChange={(_event, { value }) => setField(FIELDS.find((one) => one === value) ?? 'subject')}
        >
          {FIELDS.map((one) => (
            <option key={one} value={one}>
              {FIELD_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={!isWhole}>
          {rule === null ? 'Add' : 'Save'}
        </Button>
        {rule !== null && (
          <Button size="small" appearance="subtle" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
