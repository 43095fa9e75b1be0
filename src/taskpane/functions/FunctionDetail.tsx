import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { FunctionHelp } from '../../model/functionHelp';
import { usePane, useTools } from '../PaneContext';
import { ArgumentField } from './ArgumentField';
import { evaluate, readCall } from './evaluate';
import { ExampleList } from './ExampleList';
import { firstFields } from './firstFields';
import { signatureOf } from './helpText';
import { InsertFormulaBar } from './InsertFormulaBar';
import { OutcomeView } from './OutcomeView';
import { useOutcome } from './useOutcome';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  bar: { padding: '2px 4px', flexShrink: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Always in sight: what is changed above shows here.
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  groupTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One function: what it does, its arguments to be tried out, what they give, and the way into the active cell. */
export function FunctionDetail({ help }: { readonly help: FunctionHelp }) {
  const styles = useStyles();
  const { store, functions, actions } = useTools();
  const kept = usePane(({ catalogue }) => catalogue.fields[help.name]);
  const fields = useMemo(() => kept ?? firstFields(help), [kept, help]);
  const call = useMemo(() => readCall(help, fields), [help, fields]);
  const evaluator = useMemo(
    () => ({ call: functions.call, readCells: actions.readCells }),
    [functions.call, actions.readCells],
  );
  const outcome = useOutcome(useMemo(() => () => evaluate(help, call, evaluator), [help, call, evaluator]));
  const scroll = useRef<HTMLDivElement>(null);
  const write = (next: readonly string[]) =>
    store.setState(({ catalogue }) => ({
      catalogue: { ...catalogue, fields: { ...catalogue.fields, [help.name]: next } },
    }));
  const back = () => store.setState(({ catalogue }) => ({ catalogue: { ...catalogue, open: null } }));
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') back();
  };
  const tryOut = (example: readonly string[]) => {
    write(example);
    scroll.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    // Escape works from wherever the focus is; the button does the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.page} aria-label={help.name} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={back}>
          All functions
        </Button>
      </div>
      <div className={styles.scroll} ref={scroll}>
        <div className={styles.head}>
          <h2 className={styles.title}>{help.name}</h2>
          <code className={styles.code}>{`=${signatureOf(help)}`}</code>
          <p className={styles.text}>{help.description}</p>
        </div>
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>Try it</h3>
          {help.arguments.map((argument, place) => (
            <ArgumentField
              key={argument.name}
              argument={argument}
              value={fields[place] ?? ''}
              reason={
                call.problem?.kind === 'wrong' && call.problem.name === argument.name ? call.problem.reason : null
              }
              onChange={(value) => write(help.arguments.map((_, at) => (at === place ? value : (fields[at] ?? ''))))}
            />
          ))}
          <p className={styles.note}>
            {'Write values, cells such as B2:B13, or lists such as {1;2;3}. Words need no quotation marks.'}
          </p>
        </div>
        <div className={styles.group}>
          <h3 className={styles.groupTitle}>Gives</h3>
          <p className={styles.text}>{help.returns}</p>
        </div>
        <ExampleList help={help} onTry={tryOut} />
      </div>
      <div className={styles.foot}>
        <code className={styles.code}>{call.formula}</code>
        <OutcomeView outcome={outcome} isSaid />
        <InsertFormulaBar call={call} outcome={outcome} />
      </div>
    </section>
  );
}
