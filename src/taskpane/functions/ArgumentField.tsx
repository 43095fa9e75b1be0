import { Button, Field, Input, makeStyles, Select, tokens, type FieldControlProps } from '@fluentui/react-components';
import { TableCellAdd20Regular } from '@fluentui/react-icons/svg/table-cell-add';
import type { HelpArgument } from '../../model/functionHelp';
import { useTools } from '../PaneContext';
import { messageOf } from '../work/messageOf';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalXS },
  optional: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** One argument: what it is, and a field for its value, which may also be the selected cells. */
export function ArgumentField(props: {
  readonly argument: HelpArgument;
  readonly value: string;
  /** Why it cannot be read, or null. */
  readonly reason: string | null;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const { argument, reason, ...input } = props;
  const { name, description, optional, choices } = argument;
  const label = (
    <>
      {name}
      {optional && <span className={styles.optional}> (optional)</span>}
    </>
  );
  return (
    <Field label={label} hint={description} {...(reason !== null && { validationMessage: reason })}>
      {(control) =>
        choices.length > 0 ? (
          <ChoiceInput {...input} control={control} choices={choices} />
        ) : (
          <CellsInput {...input} control={control} name={name} />
        )
      }
    </Field>
  );
}

interface InputProps {
  /** What ties the control to its label, its hint and what is wrong with it. */
  readonly control: FieldControlProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChoiceInput({ control, choices, value, onChange }: InputProps & { readonly choices: readonly string[] }) {
  const all = value === '' || choices.includes(value) ? choices : [...choices, value];
  return (
    <Select {...control} value={value} onChange={(_event, data) => onChange(data.value)}>
      <option value="">(left out)</option>
      {all.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </Select>
  );
}

function CellsInput({ control, name, value, onChange }: InputProps & { readonly name: string }) {
  const styles = useStyles();
  const { store, actions } = useTools();
  const takeSelection = () =>
    actions.selectedReference().then(onChange, (error: unknown) => {
      store.setState({ notice: { tone: 'error', text: messageOf(error) } });
    });
  const label = `Take the selected cells for ${name}`;
  return (
    <div className={styles.row}>
      <Input
        {...control}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, data) => onChange(data.value)}
      />
      <Button
        appearance="subtle"
        icon={<TableCellAdd20Regular />}
        aria-label={label}
        title={label}
        onClick={() => void takeSelection()}
      />
    </div>
  );
}
