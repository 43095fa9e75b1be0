import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { RowHint } from '../../../dataset/checks/checkRows';
import type { SharedFact } from '../../../dataset/merge/disagreements';
import { useTools } from '../../PaneContext';
import type { DatasetEntry } from '../../state/datasetsState';
import { countWords } from '../words';
import { guarded } from '../work/applyRun';
import { Disagreement } from './Disagreement';
import { useRead } from './useRead';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** So many are listed at first. */
const STEP = 50;

interface Found {
  readonly facts: readonly SharedFact[];
  readonly hints: readonly RowHint[];
}

/** What the figures of a dataset say of one another: facts on which articles disagree, and amounts that cannot be. */
export default function ChecksPart({ entry }: { readonly entry: DatasetEntry }) {
  const styles = useStyles();
  const tools = useTools();
  const { reader } = tools;
  const { datasets } = tools.actions;
  const { dataset, place } = entry;
  const table = place?.table ?? dataset.table.name;
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState(STEP);
  const read = useCallback(async (): Promise<Found> => {
    // Asked again after each choice.
    if (turn < 0) throw new RangeError('turn');
    const facts = await datasets.facts(dataset);
    const { hints } = await reader.study(await datasets.readRows(table));
    return { facts, hints };
  }, [reader, datasets, dataset, table, turn]);
  const found = useRead(read);
  if (found === null) return <Spinner label="Checking the table…" />;
  if (!found.ok) return <Text role="alert">{found.error}</Text>;
  const { facts, hints } = found.answer;
  const differing = facts.filter((fact) => fact.differing.length > 0);
  const also = facts.length - differing.length;
  const choose = async (id: string, others: readonly string[]) => {
    if (await guarded(tools, () => datasets.useRow(table, id, others))) setTurn(turn + 1);
  };
  const show = (id: string) => void guarded(tools, () => datasets.showRow(table, id));
  return (
    <div className={styles.part}>
      <section aria-label="Articles that disagree">
        <h3 className={styles.title}>Articles that disagree</h3>
        <p className={styles.note}>
          {differing.length === 0
            ? 'No two articles say different things of the same fact.'
            : 'One row of each is used in sums: choose another where it is the wrong one.'}
          {also > 0 && ` ${countWords(also, 'fact')} ${also === 1 ? 'is' : 'are'} reported alike by several articles.`}
        </p>
        <ul className={styles.list}>
          {differing.slice(0, shown).map((fact) => (
            <li key={fact.used.id} className={styles.item}>
              <Disagreement fact={fact} onChoose={(id, others) => void choose(id, others)} onShow={show} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Amounts that do not fit together">
        <h3 className={styles.title}>Amounts that do not fit together</h3>
        {hints.length === 0 && <p className={styles.note}>None was found.</p>}
        <ul className={styles.list}>
          {hints.slice(0, shown).map(({ message, figureIds }) => (
            <li key={`${message} ${figureIds.join(' ')}`} className={styles.item}>
              <Text size={200}>{message} </Text>
              {figureIds.slice(0, 4).map((id, place) => (
                <Button key={id} size="small" appearance="subtle" onClick={() => show(id)}>
                  {`Show row ${place + 1}`}
                </Button>
              ))}
            </li>
          ))}
        </ul>
      </section>
      {Math.max(differing.length, hints.length) > shown && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          Show more
        </Button>
      )}
    </div>
  );
}
