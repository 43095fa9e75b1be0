import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableRow } from '../../output/tableRow';
import type { FigureTable } from '../../workbook/figureTables';
import type { GridPreview } from '../PaneActions';
import { usePane, useTools } from '../PaneContext';
import { messageOf } from '../work/messageOf';
import { runInsert } from '../work/runInsert';
import { addedWords } from './addedWords';
import { GridMatches } from './GridMatches';
import { GridSubject } from './GridSubject';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { color: tokens.colorNeutralForeground2 },
  unit: { maxWidth: '120px' },
});

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

/** Fills the blank cells of the selected block with what its labels ask for: first a preview, then the cells. */
export function GridForm(props: {
  readonly rows: readonly TableRow[];
  readonly tables: readonly FigureTable[];
  /** What speaks against inserting, above the button that does. */
  readonly warning: ReactNode;
}) {
  const { rows, tables, warning } = props;
  const styles = useStyles();
  const tools = useTools();
  const busy = usePane((state) => state.inserting !== null);
  const [unit, setUnit] = useState('');
  const [as, setAs] = useState<'value' | 'lookup'>('value');
  const [named, setNamed] = useState<string | null>(null);
  const [preview, setPreview] = useState<GridPreview | null>(null);
  const [measure, setMeasure] = useState<string | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const table = tables.find(({ name }) => name === named) ?? tables[0];
  const choose = (change: () => void) => {
    change();
    setPreview(null);
  };
  const look = async (picked: Readonly<Record<string, string>> = {}) => {
    setPicks(picked);
    try {
      const options = {
        unit: unit.trim() === '' ? null : unit.trim(),
        as,
        table: table?.name ?? null,
        measure,
        item,
        picks: picked,
      };
      setPreview(await tools.actions.previewGrid(rows, options));
      tools.store.setState({ notice: null });
    } catch (error) {
      tools.store.setState({ notice: { tone: 'error', text: messageOf(error) } });
    }
  };
  const fill = async (shown: GridPreview) => {
    const done = await runInsert(tools, {
      label: 'Filling',
      act: (run) => tools.actions.fillGrid(shown, run),
      done: ({ filled, table: grown }) =>
        `${cells(filled)} of ${shown.address} filled.${grown === null ? '' : addedWords(grown)}`,
    });
    if (done) setPreview(null);
  };
  return (
    <div className={styles.form}>
      <Text size={200} className={styles.text}>
        Select a block in the sheet: names down the left, periods across the top, a unit in its corner. Blank cells
        alone are filled.
      </Text>
      <Field label="Unit, where the corner names none" hint="Empty: as each figure is reported.">
        <Input className={styles.unit} value={unit} onChange={(_event, { value }) => choose(() => setUnit(value))} />
      </Field>
      <GridSubject
        rows={rows}
        measure={measure}
        item={item}
        onMeasure={(value) => choose(() => setMeasure(value))}
        onItem={(value) => choose(() => setItem(value))}
      />
      {table !== undefined && (
        <Field label="Fill in">
          <RadioGroup
            value={as}
            onChange={(_event, { value }) => choose(() => setAs(value === 'lookup' ? 'lookup' : 'value'))}
          >
            <Radio value="value" label="Values" />
            <Radio value="lookup" label="Formulas that look the figures up" />
          </RadioGroup>
        </Field>
      )}
      {as === 'lookup' && table !== undefined && (
        <Field label="Table to look them up in">
          <Select value={table.name} onChange={(_event, { value }) => choose(() => setNamed(value))}>
            {tables.map(({ name, sheet }) => (
              <option key={name} value={name}>
                {`${name} (${sheet})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {warning}
      <Button appearance={preview === null ? 'primary' : 'secondary'} onClick={() => void look()}>
        {preview === null ? 'Preview' : 'Preview again'}
      </Button>
      {preview !== null && (
        <>
          <GridMatches preview={preview} onPick={(address, id) => void look({ ...picks, [address]: id })} />
          <Button
            appearance="primary"
            disabledFocusable={busy || preview.fills === 0}
            onClick={() => void fill(preview)}
          >
            {preview.fills === 0 ? 'Nothing to fill' : `Fill ${cells(preview.fills)}`}
          </Button>
        </>
      )}
    </div>
  );
}
