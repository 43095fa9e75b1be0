import { Spinner, makeStyles } from '@fluentui/react-components';
import { BrokenPicture } from '../pictures/BrokenPicture';
import { usePane } from '../PaneContext';
import { State } from '../shell/State';
import { FunctionDetail } from './FunctionDetail';
import { FunctionList } from './FunctionList';
import { useFunctions } from './useFunctions';

const useStyles = makeStyles({ loading: { margin: 'auto' } });

/** The functions of cells: a list to search, and each with its arguments, worked out as one types. */
export default function FunctionsPage() {
  const styles = useStyles();
  const { functions, failure, again } = useFunctions();
  const open = usePane(({ catalogue }) => catalogue.open);
  if (failure !== null) {
    const action = { label: 'Try again', act: again };
    return <State picture={<BrokenPicture />} title="No functions" text={failure} action={action} urgent />;
  }
  if (functions === null) return <Spinner className={styles.loading} label="Loading…" />;
  const help = functions.find(({ name }) => name === open);
  return help === undefined ? <FunctionList functions={functions} /> : <FunctionDetail key={help.name} help={help} />;
}
