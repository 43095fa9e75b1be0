import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addedWords } from '../insert/addedWords';
import { rowsToInsert } from '../insert/rowsToInsert';
import { useTables } from '../insert/useTables';
import type { Provenance } from '../../workbook/insertFigure';
import { usePane, useTools } from '../PaneContext';
import { runInsert } from '../work/runInsert';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

const VALUES: readonly (readonly [Provenance, string])[] = [
  ['beside', 'Value, unit and source'],
  ['note', 'Value with a note'],
  ['none', 'Value alone'],
];

/** A table that a formula looks into, and whether unit, period and source come with it. */
interface Lookup {
  readonly table: string;
  readonly beside: boolean;
}

/** Puts one figure into the active cell: its value, or a formula that looks it up in a table. */
export function InsertOne({ id }: { readonly id: string }) {
  const styles = useStyles();
  const tools = useTools();
  const tables = useTables();
  const busy = usePane((state) => state.inserting !== null);
  const [way, setWay] = useState('beside');
  const lookups = new Map(
    tables.flatMap(({ name }): [string, Lookup][] => [
      [`Lookup in ${name}`, { table: name, beside: false }],
      [`Lookup in ${name}, unit and source`, { table: name, beside: true }],
    ]),
  );
  const insert = () => {
    const [row] = rowsToInsert(tools.store.getState(), new Set([id]));
    const { insertFigure, insertLookup } = tools.actions;
    const provenance = VALUES.find(([value]) => value === way)?.[0];
    return runInsert(tools, {
      label: 'Inserting',
      act: async () => {
        if (row === undefined) throw new Error('A rejected figure is not inserted: take the rejection back first.');
        const lookup = lookups.get(way);
        if (lookup !== undefined) return insertLookup(row, lookup.table, lookup.beside);
        if (provenance === undefined) throw new Error('The table is not there any more: choose again what to insert.');
        await insertFigure(row, provenance);
        return null;
      },
      done: (grown) => `Inserted at the active cell.${grown === null ? '' : addedWords(grown)}`,
    });
  };
  return (
    <div className={styles.bar}>
      <Select
        className={styles.way}
        aria-label="What to insert at the active cell"
        value={way}
        onChange={(_event, { value }) => setWay(value)}
      >
        {VALUES.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {[...lookups.keys()].map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Select>
      <Button appearance="primary" className={styles.button} disabledFocusable={busy} onClick={() => void insert()}>
        Insert
      </Button>
    </div>
  );
}
