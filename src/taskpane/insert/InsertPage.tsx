import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef, useState } from 'react';
import { usePane, useTools } from '../PaneContext';
import { Tabs } from '../shell/Tabs';
import type { InsertChoice } from '../state/paneState';
import { shownFigures } from '../state/shownFigures';
import { Contradictions } from './Contradictions';
import { GridForm } from './GridForm';
import { rowsToInsert } from './rowsToInsert';
import { TableForm } from './TableForm';
import { useTables } from './useTables';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  choices: { flexWrap: 'wrap' },
  choice: { whiteSpace: 'nowrap' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

const CHOICES: readonly (readonly [InsertChoice, string])[] = [
  ['selected', 'Selected'],
  ['shown', 'Shown'],
  ['all', 'All'],
];

type Way = 'table' | 'grid';

/** Which figures go into the workbook, and how. */
export default function InsertPage() {
  const styles = useStyles();
  const { store } = useTools();
  const articles = usePane((state) => state.articles);
  const settings = usePane((state) => state.settings);
  const reviews = usePane((state) => state.reviews);
  const corrections = usePane((state) => state.corrections);
  const ticked = usePane((state) => state.selected);
  const [way, setWay] = useState<Way>('table');
  const insertChoice = usePane((state) => state.insertChoice);
  const figureView = usePane((state) => state.figureView);
  const onlyArticle = usePane((state) => state.onlyArticle);
  const tables = useTables();
  const state = useMemo(
    () => ({ articles, settings, reviews, corrections }),
    [articles, settings, reviews, corrections],
  );
  const rowsOf = useMemo(() => {
    const shown = shownFigures({ ...state, figureView, onlyArticle });
    return {
      all: rowsToInsert(state, null),
      ...(shown === null ? {} : { shown: rowsToInsert(state, shown) }),
      ...(ticked.size === 0 ? {} : { selected: rowsToInsert(state, ticked) }),
    };
  }, [state, ticked, figureView, onlyArticle]);
  const offered = CHOICES.flatMap(([choice, label]) => {
    const rows = rowsOf[choice];
    return rows === undefined ? [] : [{ choice, label: `${label} (${rows.length})` }];
  });
  const chosen = rowsOf[insertChoice] === undefined ? 'all' : insertChoice;
  const rows = rowsOf[chosen] ?? rowsOf.all;
  const Form = way === 'table' ? TableForm : GridForm;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Back to the figures"
          title="Back to the figures"
          onClick={() => store.setState({ page: 'figures' })}
        />
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          Insert into the workbook
        </h2>
      </div>
      <Tabs
        small
        label="Way of inserting"
        controls="insert-form"
        items={[
          { value: 'table', label: 'As a table' },
          { value: 'grid', label: 'Fill a grid' },
        ]}
        value={way}
        onChange={setWay}
      />
      <div className={styles.form} id="insert-form" role="tabpanel" aria-labelledby={`tab-${way}`}>
        {offered.length > 1 && (
          <RadioGroup
            layout="horizontal"
            className={styles.choices}
            aria-label="Figures to insert"
            value={chosen}
            onChange={(_event, { value }) =>
              store.setState({ insertChoice: CHOICES.find(([choice]) => choice === value)?.[0] ?? 'all' })
            }
          >
            {offered.map(({ choice, label }) => (
              <Radio key={choice} className={styles.choice} value={choice} label={label} />
            ))}
          </RadioGroup>
        )}
        <Form rows={rows} tables={tables} warning={<Contradictions rows={rows} />} />
      </div>
    </div>
  );
}
