import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableRow } from '../../output/tableRow';
import type { InsertPlace, InsertResult } from '../../actions/insertFigures';
import type { FigureTable } from '../../workbook/figureTables';
import { usePane, useTools } from '../PaneContext';
import { runInsert } from '../work/runInsert';
import type { Progress } from '../../workbook/Progress';
import { unitWords } from './addedWords';
import { keepAsDataset } from './keepAsDataset';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  table: { paddingLeft: '32px' },
  ticks: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  inner: { paddingLeft: '24px' },
});

const KINDS = ['newSheet', 'activeCell', 'table'] as const;

const figures = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`);

function said({ table, sheet, added, skipped, units }: InsertResult): string {
  const there = skipped === 0 ? '' : ` ${figures(skipped)} stood there already.`;
  return `${figures(added)} inserted: table ${table} on sheet ${sheet}${unitWords(units)}.${there}`;
}

/** Puts figures into the workbook as an Excel table. */
export function TableForm(props: {
  readonly rows: readonly TableRow[];
  readonly tables: readonly FigureTable[];
  /** What speaks against inserting, above the button that does. */
  readonly warning: ReactNode;
}) {
  const { rows, tables, warning } = props;
  const styles = useStyles();
  const tools = useTools();
  const busy = usePane((state) => state.inserting !== null);
  const [kind, setKind] = useState<InsertPlace['kind']>('newSheet');
  const [named, setNamed] = useState<string | null>(null);
  const [keeps, setKeeps] = useState(true);
  const [keepsText, setKeepsText] = useState(false);
  const table = tables.find(({ name }) => name === named) ?? tables[0];
  const insert = async () => {
    const place: InsertPlace = kind === 'table' ? { kind, name: table?.name ?? '' } : { kind };
    const act = async (run: Progress) => {
      const result = await tools.actions.insertTable(rows, place, run);
      return { result, kept: keeps ? await keepAsDataset(tools, result.table, rows, keepsText) : '' };
    };
    const done = await runInsert(tools, { label: 'Inserting', act, done: ({ result, kept }) => said(result) + kept });
    if (done) tools.store.setState({ page: 'figures', selected: new Set() });
  };
  return (
    <div className={styles.form}>
      <Field label="Where">
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => setKind(KINDS.find((one) => one === value) ?? 'newSheet')}
        >
          <Radio value="newSheet" label="On a new sheet" />
          <Radio value="activeCell" label="At the active cell, if the place is free" />
          {table !== undefined && <Radio value="table" label="Below the rows of a table" />}
        </RadioGroup>
      </Field>
      {kind === 'table' && table !== undefined && (
        <Field label="Table" hint="Figures that stand in it already are left out." className={styles.table}>
          <Select value={table.name} onChange={(_event, { value }) => setNamed(value)}>
            {tables.map(({ name, sheet, rows: count }) => (
              <option key={name} value={name}>
                {`${name} (${sheet}, ${figures(count)})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.ticks}>
        <Checkbox
          label="Keep as a dataset that refreshes"
          checked={keeps}
          onChange={(_event, { checked }) => setKeeps(checked === true)}
        />
        {keeps && (
          <Checkbox
            className={styles.inner}
            label="Keep the texts in the workbook"
            checked={keepsText}
            onChange={(_event, { checked }) => setKeepsText(checked === true)}
          />
        )}
      </div>
      {warning}
      <Button appearance="primary" disabledFocusable={busy || rows.length === 0} onClick={() => void insert()}>
        Insert {figures(rows.length)}
      </Button>
    </div>
  );
}
