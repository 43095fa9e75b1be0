import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FunctionHelp, HelpExample } from '../../model/functionHelp';
import { useTools } from '../PaneContext';
import { evaluate, readCall, type Outcome } from './evaluate';
import { readExample, type ExampleCall } from './formulaText';
import { OutcomeView } from './OutcomeView';
import { useOutcome } from './useOutcome';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  example: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: 0 },
});

/** The examples of a function, worked out here and now. */
export function ExampleList(props: {
  readonly help: FunctionHelp;
  readonly onTry: (fields: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { help, onTry } = props;
  return (
    <div className={styles.group}>
      <h3 className={styles.title}>Examples</h3>
      <ul className={styles.list}>
        {help.examples.map((example) => {
          const call = readExample(help.name, example.formula);
          return call === null ? null : (
            <Example key={example.formula} help={help} example={example} call={call} onTry={onTry} />
          );
        })}
      </ul>
    </div>
  );
}

/** The one cell that INDEX picks. */
function pickedOf(outcome: Outcome, picked: ExampleCall['picked']): Outcome {
  if (picked === null || outcome.kind !== 'cells') return outcome;
  const content = outcome.cells[picked[0] - 1]?.[picked[1] - 1];
  return content === undefined ? outcome : { kind: 'cells', cells: [[content]] };
}

const noCells = (): Promise<never> => Promise.reject(new Error('Examples read no cells.'));

function Example(props: {
  readonly help: FunctionHelp;
  readonly example: HelpExample;
  readonly call: ExampleCall;
  readonly onTry: (fields: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { help, example, call, onTry } = props;
  const { functions } = useTools();
  const work = useMemo(
    () => async () =>
      pickedOf(
        await evaluate(help, readCall(help, call.fields), { call: functions.call, readCells: noCells }),
        call.picked,
      ),
    [help, call, functions],
  );
  return (
    <li className={styles.example}>
      <div className={styles.line}>
        <code className={styles.code}>{example.formula}</code>
        <Button
          size="small"
          className={styles.button}
          aria-label={`Try ${example.formula}`}
          onClick={() => onTry(call.fields)}
        >
          Try
        </Button>
      </div>
      <OutcomeView outcome={useOutcome(work)} isSaid={false} />
    </li>
  );
}
