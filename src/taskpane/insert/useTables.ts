import { useEffect, useState } from 'react';
import type { FigureTable } from '../../workbook/figureTables';
import { usePane, useTools } from '../PaneContext';
import { messageOf } from '../work/messageOf';

/** The tables that Ingot made in this workbook; none until they are known. Asked again after each insert. */
export function useTables(): readonly FigureTable[] {
  const { actions, store } = useTools();
  const inserting = usePane((state) => state.inserting !== null);
  const [tables, setTables] = useState<readonly FigureTable[]>([]);
  useEffect(() => {
    if (inserting) return undefined;
    let wanted = true;
    actions.listTables().then(
      (found) => {
        if (wanted) setTables(found);
      },
      (error: unknown) => store.setState({ notice: { tone: 'error', text: messageOf(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [actions, store, inserting]);
  return tables;
}
