import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { copyText } from '../figures/copyText';
import { usePane, useTools } from '../PaneContext';
import { say } from '../work/say';
import type { Call } from './evaluate';
import { insertCall } from './insertCall';
import type { CurrentOutcome } from './useOutcome';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  main: { flexGrow: 1 },
});

/** Takes the formula into the active cell, or to the clipboard. */
export function InsertFormulaBar({ call, outcome }: { readonly call: Call; readonly outcome: CurrentOutcome }) {
  const styles = useStyles();
  const tools = useTools();
  const busy = usePane((state) => state.inserting !== null);
  const copy = async () => {
    const isCopied = await copyText(call.formula);
    const text = isCopied ? `Copied ${call.formula}` : 'Copying is not allowed here: select the formula instead.';
    if (isCopied) say(tools.store, text);
    tools.store.setState({ notice: { tone: isCopied ? 'success' : 'error', text } });
  };
  return (
    <div className={styles.bar}>
      <Button
        className={styles.main}
        appearance="primary"
        disabledFocusable={busy || call.problem !== null || outcome.isBusy}
        onClick={() => void insertCall(tools, call, outcome.outcome)}
      >
        Insert at the active cell
      </Button>
      <Button
        icon={<Copy20Regular />}
        aria-label="Copy the formula"
        title="Copy the formula"
        disabledFocusable={call.problem !== null}
        onClick={() => void copy()}
      />
    </div>
  );
}
