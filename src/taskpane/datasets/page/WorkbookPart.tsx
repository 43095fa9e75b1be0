import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Dataset } from '../../../model/dataset';
import { useTools } from '../../PaneContext';
import { convertFormulas, removeDataset, shareCopy } from '../work/changeDataset';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tick: { marginLeft: '-8px' },
});

/** What is done to the workbook with or without a dataset: each is explained, and asks before it takes anything away. */
export function WorkbookPart({ dataset, busy }: { readonly dataset: Dataset; readonly busy: boolean }) {
  const styles = useStyles();
  const tools = useTools();
  const [withoutSentences, setWithoutSentences] = useState(false);
  return (
    <div className={styles.part}>
      <Task
        title="Share a copy"
        note="First save a copy of the workbook in Excel (File, Save a Copy) and open it. Here, in the copy, Ingot then takes out article texts and all it keeps about datasets; the tables stay. It cannot be undone."
        label="Take out of this copy…"
        sure="Yes, this is the copy: take it out"
        busy={busy}
        onAct={() => void shareCopy(tools, withoutSentences)}
      >
        <Checkbox
          className={styles.tick}
          label="The sentences in the tables too"
          checked={withoutSentences}
          onChange={(_event, { checked }) => setWithoutSentences(checked === true)}
        />
      </Task>
      <Task
        title="Convert formulas to values"
        note="Formulas of this workbook that call Ingot’s functions, or look a figure up by its Id, become the values that they show now. Your other formulas, SUMIFS on its tables among them, need no Ingot and stay."
        label="Convert formulas…"
        sure="Yes, convert them"
        busy={busy}
        onAct={() => void convertFormulas(tools)}
      />
      <Task
        title="Remove the dataset"
        note={`The table ${dataset.table.name} stays as it is, with all its rows. It is refreshed no more, and texts kept in the workbook for it are taken out.`}
        label="Remove the dataset…"
        sure="Yes, remove it"
        busy={busy}
        onAct={() => void removeDataset(tools, dataset)}
      />
    </div>
  );
}

/** Something that is done only when it was asked for twice. */
function Task(props: {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly sure: string;
  readonly busy: boolean;
  readonly onAct: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { title, note, label, sure, busy, onAct, children } = props;
  const [asked, setAsked] = useState(false);
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>{note}</p>
      {children}
      <div className={styles.buttons}>
        {asked ? (
          <>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setAsked(false);
                onAct();
              }}
            >
              {sure}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              No
            </Button>
          </>
        ) : (
          <Button size="small" disabledFocusable={busy} onClick={() => setAsked(true)}>
            {label}
          </Button>
        )}
      </div>
    </section>
  );
}
